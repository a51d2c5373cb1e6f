"""Take manual snapshots of file shares.

Starts job sessions that take manual snapshots of the file shares named in the body. Returns those sessions; poll
each until its status is final.

Source: https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/FileShare#operation/FileShare_TakeSnapshot
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, ListOf, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.file_share_manual_snapshot_request import FileShareManualSnapshotRequest
    from ...models.job_session import JobSession

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    202: ListOf(Ref("JobSession")),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    415: Ref("ProblemDetails415"),
}


def request(*, body: FileShareManualSnapshotRequest) -> Request[list[JobSession], list[JobSession]]:
    """Make the call without sending it."""
    return Request(
        "file_share.file_share_take_snapshot", "POST", "/api/v8.1/fileShares/takeSnapshot", _ANSWERS, json=body
    )


async def asyncio(*, client: Client, body: FileShareManualSnapshotRequest) -> list[JobSession]:
    """Take manual snapshots of file shares.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
