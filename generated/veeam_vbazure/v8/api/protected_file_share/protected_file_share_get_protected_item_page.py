"""List protected file shares.

Returns one page of the Azure file shares that are protected, with the time of the last backup of each. Answers at
once, or with an asynchronous operation to poll until its status is final; on success its result holds the page.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/ProtectedFileShare#operation/ProtectedFileShare_GetProtectedItemPage
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.async_operation_of_page_of_protected_file_share import AsyncOperationOfPageOfProtectedFileShare
    from ...models.page_of_protected_file_share import PageOfProtectedFileShare
    from ...models.protected_file_share import ProtectedFileShare

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("PageOfProtectedFileShare"),
    202: Ref("AsyncOperationOfPageOfProtectedFileShare"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
}


def request(
    *,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    search_pattern: str | None | Unset = UNSET,
    sync: bool | None | Unset = UNSET,
) -> PageRequest[
    PageOfProtectedFileShare | AsyncOperationOfPageOfProtectedFileShare, PageOfProtectedFileShare, ProtectedFileShare
]:
    """Make the call without sending it."""
    return PageRequest(
        "protected_file_share.protected_file_share_get_protected_item_page",
        "GET",
        "/api/v8/protectedItem/fileShares",
        _ANSWERS,
        params={"Offset": offset, "Limit": limit, "SearchPattern": search_pattern, "Sync": sync},
        items="results",
    )


async def asyncio(
    *,
    client: Client,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    search_pattern: str | None | Unset = UNSET,
    sync: bool | None | Unset = UNSET,
) -> PageOfProtectedFileShare | AsyncOperationOfPageOfProtectedFileShare:
    """List protected file shares.

    Args:
        offset: How many items to skip before the first one returned. At least 0.
        limit: The most items to return in one page. At least -1.
        search_pattern: Returns only items that match this pattern.
        sync: True asks the appliance to refresh its data from Azure before it answers.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(offset=offset, limit=limit, search_pattern=search_pattern, sync=sync))).parsed


asyncio_detailed = detailed(request, asyncio)
