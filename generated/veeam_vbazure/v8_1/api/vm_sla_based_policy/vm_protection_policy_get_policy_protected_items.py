"""List items that one SLA-based policy protects.

Returns one page of the resources that one SLA-based policy protects, as they result from what it selects and
excludes.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/VmSlaBasedPolicy#operation/VmProtectionPolicy_GetPolicyProtectedItems
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
        "vm_sla_based_policy.vm_protection_policy_get_policy_protected_items",
        "GET",
        path("/api/v8.1/policy/slaBased/virtualMachines/{policy_id}/protectedItems", policy_id=policy_id),
        _ANSWERS,
        params={"Offset": offset, "Limit": limit},
        items="results",
    )


async def asyncio(
    policy_id: str, *, client: Client, offset: int | None | Unset = UNSET, limit: int | None | Unset = UNSET
) -> PageOfPolicyProtectedItem:
    """List items that one SLA-based policy protects.

    Args:
        policy_id: as its type says.
        offset: Number of items to skip before the page begins. At least 0.
        limit: Largest number of items to return; 100 if it is left out. At least -1.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(policy_id, offset=offset, limit=limit))).parsed


asyncio_detailed = detailed(request, asyncio)
