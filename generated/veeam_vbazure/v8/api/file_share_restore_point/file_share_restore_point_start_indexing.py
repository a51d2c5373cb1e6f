"""Index file share restore points.

Starts indexing the contents of the given restore points. Returns the job session to poll until its status is final,
or an empty answer when no session was started.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/FileShareRestorePoint#operation/FileShareRestorePoint_StartIndexing
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.file_share_restore_point_indexing_config import FileShareRestorePointIndexingConfig
    from ...models.job_session import JobSession

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    202: Ref("JobSession"),
    204: None,
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
}


def request(*, body: FileShareRestorePointIndexingConfig) -> Request[JobSession | None, JobSession | None]:
    """Make the call without sending it."""
    return Request(
        "file_share_restore_point.file_share_restore_point_start_indexing",
        "POST",
        "/api/v8/restorePoints/fileShares/startIndexing",
        _ANSWERS,
        json=body,
    )


async def asyncio(*, client: Client, body: FileShareRestorePointIndexingConfig) -> JobSession | None:
    """Index file share restore points.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
