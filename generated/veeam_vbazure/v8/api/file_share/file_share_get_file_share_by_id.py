"""Get one file share.

Returns one Azure file share. Answers at once (200) or with an asynchronous operation (202): poll that until its
status is final; its result then holds the file share.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/FileShare#operation/FileShare_GetFileShareById
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Unset, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.async_operation_of_file_share import AsyncOperationOfFileShare
    from ...models.file_share import FileShare

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("FileShare"),
    202: Ref("AsyncOperationOfFileShare"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
}


def request(id: str, *, sync: bool | None | Unset = UNSET) -> Request[FileShare | AsyncOperationOfFileShare, FileShare]:
    """Make the call without sending it."""
    return Request(
        "file_share.file_share_get_file_share_by_id",
        "GET",
        path("/api/v8/fileShares/{id}", id=id),
        _ANSWERS,
        params={"sync": sync},
    )


async def asyncio(
    id: str, *, client: Client, sync: bool | None | Unset = UNSET
) -> FileShare | AsyncOperationOfFileShare:
    """Get one file share.

    Args:
        id: as its type says.
        sync: as its type says.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(id, sync=sync))).parsed


asyncio_detailed = detailed(request, asyncio)
