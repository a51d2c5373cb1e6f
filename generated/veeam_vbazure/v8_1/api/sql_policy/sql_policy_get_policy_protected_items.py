"""List SQL databases protected by a policy.

Returns one page of the resources that one SQL backup policy protects.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/SqlPolicy#operation/SqlPolicy_GetPolicyProtectedItems
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.page_of_policy_protected_item import PageOfPolicyProtectedItem
    from ...models.policy_protected_item import PolicyProtectedItem

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("PageOfPolicyProtectedItem"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
}


def request(
    policy_id: str, *, offset: int | None | Unset = UNSET, limit: int | None | Unset = UNSET
) -> PageRequest[PageOfPolicyProtectedItem, PageOfPolicyProtectedItem, PolicyProtectedItem]:
    """Make the call without sending it."""
    return PageRequest(
        "sql_policy.sql_policy_get_policy_protected_items",
        "GET",
        path("/api/v8.1/policies/sql/{policy_id}/protectedItems", policy_id=policy_id),
        _ANSWERS,
        params={"Offset": offset, "Limit": limit},
        items="results",
    )


async def asyncio(
    policy_id: str, *, client: Client, offset: int | None | Unset = UNSET, limit: int | None | Unset = UNSET
) -> PageOfPolicyProtectedItem:
    """List SQL databases protected by a policy.

    Args:
        policy_id: as its type says.
        offset: How many items to skip before the first one returned. At least 0.
        limit: The most items to return in one page. At least -1.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(policy_id, offset=offset, limit=limit))).parsed


asyncio_detailed = detailed(request, asyncio)
