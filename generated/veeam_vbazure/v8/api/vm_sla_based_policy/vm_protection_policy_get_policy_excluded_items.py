"""List what an SLA-based policy excludes.

Returns one page of the VMs and tags that an SLA-based policy is set to leave out.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/VmSlaBasedPolicy#operation/VmProtectionPolicy_GetPolicyExcludedItems
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.page_of_policy_excluded_item import PageOfPolicyExcludedItem
    from ...models.policy_excluded_item import PolicyExcludedItem

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("PageOfPolicyExcludedItem"),
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
) -> PageRequest[PageOfPolicyExcludedItem, PageOfPolicyExcludedItem, PolicyExcludedItem]:
    """Make the call without sending it."""
    return PageRequest(
        "vm_sla_based_policy.vm_protection_policy_get_policy_excluded_items",
        "GET",
        path("/api/v8/policy/slaBased/virtualMachines/{policy_id}/excludedItems", policy_id=policy_id),
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
) -> PageOfPolicyExcludedItem:
    """List what an SLA-based policy excludes.

    Args:
        policy_id: as its type says.
        offset: Number of items to skip before the page begins. At least 0.
        limit: Largest number of items to return; 100 if it is left out. At least -1.
        name_search_pattern: Text that selects the excluded items to return by name.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (
        await client.send(request(policy_id, offset=offset, limit=limit, name_search_pattern=name_search_pattern))
    ).parsed


asyncio_detailed = detailed(request, asyncio)
