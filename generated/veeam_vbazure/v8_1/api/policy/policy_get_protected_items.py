"""List VMs protected by any policy.

Returns one page of pairs of a protected resource and the VM backup policy that protects it, over all these
policies.

Source: https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/Policy#operation/Policy_GetProtectedItems
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed

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
    *, offset: int | None | Unset = UNSET, limit: int | None | Unset = UNSET
) -> PageRequest[PageOfPolicyProtectedItem, PageOfPolicyProtectedItem, PolicyProtectedItem]:
    """Make the call without sending it."""
    return PageRequest(
        "policy.policy_get_protected_items",
        "GET",
        "/api/v8.1/policies/virtualMachines/protectedItems",
        _ANSWERS,
        params={"Offset": offset, "Limit": limit},
        items="results",
    )


async def asyncio(
    *, client: Client, offset: int | None | Unset = UNSET, limit: int | None | Unset = UNSET
) -> PageOfPolicyProtectedItem:
    """List VMs protected by any policy.

    Args:
        offset: How many items to skip before the first one returned. At least 0.
        limit: The most items to return in one page. At least -1.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(offset=offset, limit=limit))).parsed


asyncio_detailed = detailed(request, asyncio)
