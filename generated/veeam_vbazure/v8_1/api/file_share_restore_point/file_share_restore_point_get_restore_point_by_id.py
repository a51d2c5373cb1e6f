"""Get a file share restore point.

Returns one restore point of an Azure file share, with its state and whether it is indexed.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/FileShareRestorePoint#operation/FileShareRestorePoint_GetRestorePointById
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.file_share_restore_point import FileShareRestorePoint

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("FileShareRestorePoint"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
}


def request(restore_point_id: str) -> Request[FileShareRestorePoint, FileShareRestorePoint]:
    """Make the call without sending it."""
    return Request(
        "file_share_restore_point.file_share_restore_point_get_restore_point_by_id",
        "GET",
        path("/api/v8.1/restorePoints/fileShares/{restore_point_id}", restore_point_id=restore_point_id),
        _ANSWERS,
    )


async def asyncio(restore_point_id: str, *, client: Client) -> FileShareRestorePoint:
    """Get a file share restore point.

    Args:
        restore_point_id: as its type says.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(restore_point_id))).parsed


asyncio_detailed = detailed(request, asyncio)
