"""Get a protected file share.

Returns one protected Azure file share.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/ProtectedFileShare#operation/ProtectedFileShare_GetProtectedItemById
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Unset, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.protected_file_share import ProtectedFileShare

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("ProtectedFileShare"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
}


def request(
    file_share_id: str, *, sync: bool | None | Unset = UNSET
) -> Request[ProtectedFileShare, ProtectedFileShare]:
    """Make the call without sending it."""
    return Request(
        "protected_file_share.protected_file_share_get_protected_item_by_id",
        "GET",
        path("/api/v8.1/protectedItem/fileShares/{file_share_id}", file_share_id=file_share_id),
        _ANSWERS,
        params={"sync": sync},
    )


async def asyncio(file_share_id: str, *, client: Client, sync: bool | None | Unset = UNSET) -> ProtectedFileShare:
    """Get a protected file share.

    Args:
        file_share_id: Id as the list returns it; percent-encode any slash in it.
        sync: True asks the appliance to refresh its data from Azure before it answers.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(file_share_id, sync=sync))).parsed


asyncio_detailed = detailed(request, asyncio)
