"""Delete snapshots of several file shares.

Removes the snapshots of the protected file shares whose ids are in the body. Returns the job session to poll until
its status is final, or an empty answer when no session was started.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/ProtectedFileShare#operation/ProtectedFileShare_DeleteSnapshotsBatch
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.job_session import JobSession
    from ...models.protected_data_file_share_batch_delete_snapshots_config import (
        ProtectedDataFileShareBatchDeleteSnapshotsConfig,
    )

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    202: Ref("JobSession"),
    204: None,
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
}


def request(*, body: ProtectedDataFileShareBatchDeleteSnapshotsConfig) -> Request[JobSession | None, JobSession | None]:
    """Make the call without sending it."""
    return Request(
        "protected_file_share.protected_file_share_delete_snapshots_batch",
        "POST",
        "/api/v8.1/protectedItem/fileShares/deleteSnapshots",
        _ANSWERS,
        json=body,
    )


async def asyncio(*, client: Client, body: ProtectedDataFileShareBatchDeleteSnapshotsConfig) -> JobSession | None:
    """Delete snapshots of several file shares.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
