"""List what a file share backup policy excludes.

Returns one page of the file shares that the file share backup policy leaves out.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/FileSharePolicy#operation/FileSharePolicy_GetPolicyExcludedItems
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.file_share_policy_excluded_item import FileSharePolicyExcludedItem
    from ...models.page_of_file_share_policy_excluded_item import PageOfFileSharePolicyExcludedItem

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("PageOfFileSharePolicyExcludedItem"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
}


def request(
    policy_id: str,
    *,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    name_search_pattern: str | None | Unset = UNSET,
) -> PageRequest[PageOfFileSharePolicyExcludedItem, PageOfFileSharePolicyExcludedItem, FileSharePolicyExcludedItem]:
    """Make the call without sending it."""
    return PageRequest(
        "file_share_policy.file_share_policy_get_policy_excluded_items",
        "GET",
        path("/api/v8.1/policies/fileShares/{policy_id}/excludedItems", policy_id=policy_id),
        _ANSWERS,
        params={"Offset": offset, "Limit": limit, "NameSearchPattern": name_search_pattern},
        items="results",
    )


async def asyncio(
    policy_id: str,
    *,
    client: Client,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    name_search_pattern: str | None | Unset = UNSET,
) -> PageOfFileSharePolicyExcludedItem:
    """List what a file share backup policy excludes.

    Args:
        policy_id: as its type says.
        offset: How many items to skip before the first one returned. At least 0.
        limit: The most items to return in one page. At least -1.
        name_search_pattern: Returns only items whose name matches this pattern.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (
        await client.send(request(policy_id, offset=offset, limit=limit, name_search_pattern=name_search_pattern))
    ).parsed


asyncio_detailed = detailed(request, asyncio)
