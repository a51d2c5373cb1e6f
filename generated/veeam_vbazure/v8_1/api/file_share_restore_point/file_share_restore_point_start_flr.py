"""Start file-level restore of a file share.

Starts file-level restore from a file share restore point and returns its job session. Poll the session until it
carries the link to the recovery session or its status is final.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/FileShareRestorePoint#operation/FileShareRestorePoint_StartFlr
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.file_share_flr_options import FileShareFlrOptions
    from ...models.job_session import JobSession

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    202: Ref("JobSession"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
    415: Ref("ProblemDetails415"),
}


def request(restore_point_id: str, *, body: FileShareFlrOptions) -> Request[JobSession, JobSession]:
    """Make the call without sending it."""
    return Request(
        "file_share_restore_point.file_share_restore_point_start_flr",
        "POST",
        path("/api/v8.1/restorePoints/fileShares/{restore_point_id}/restoreFile", restore_point_id=restore_point_id),
        _ANSWERS,
        json=body,
    )


async def asyncio(restore_point_id: str, *, client: Client, body: FileShareFlrOptions) -> JobSession:
    """Start file-level restore of a file share.

    Args:
        restore_point_id: as its type says.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(restore_point_id, body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
