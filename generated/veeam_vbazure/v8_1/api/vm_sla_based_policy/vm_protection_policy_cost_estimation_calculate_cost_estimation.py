"""Estimate the cost of an SLA-based VM policy.

Estimates what the SLA-based backup policy given in the body would cost and returns one page of its resources with
their costs, along with the totals. The policy in the body is not created.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/VmSlaBasedPolicy#operation/VmProtectionPolicyCostEstimation_CalculateCostEstimation
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.cost_estimation_item import CostEstimationItem
    from ...models.cost_estimation_vm_protection_policy_from_client import CostEstimationVmProtectionPolicyFromClient
    from ...models.page_of_cost_estimation_item import PageOfCostEstimationItem

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("PageOfCostEstimationItem"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    415: Ref("ProblemDetails415"),
}


def request(
    *,
    body: CostEstimationVmProtectionPolicyFromClient,
    virtual_machine_name_filter: str | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> PageRequest[PageOfCostEstimationItem, PageOfCostEstimationItem, CostEstimationItem]:
    """Make the call without sending it."""
    return PageRequest(
        "vm_sla_based_policy.vm_protection_policy_cost_estimation_calculate_cost_estimation",
        "POST",
        "/api/v8.1/policy/slaBased/virtualMachines/estimateCost",
        _ANSWERS,
        params={"VirtualMachineNameFilter": virtual_machine_name_filter, "Offset": offset, "Limit": limit},
        json=body,
        items="results",
    )


async def asyncio(
    *,
    client: Client,
    body: CostEstimationVmProtectionPolicyFromClient,
    virtual_machine_name_filter: str | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> PageOfCostEstimationItem:
    """Estimate the cost of an SLA-based VM policy.

    Args:
        virtual_machine_name_filter: Text that selects the VMs to return by name.
        offset: Number of items to skip before the page begins. At least 0.
        limit: Largest number of items to return; 100 if it is left out. At least -1.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (
        await client.send(
            request(body=body, virtual_machine_name_filter=virtual_machine_name_filter, offset=offset, limit=limit)
        )
    ).parsed


asyncio_detailed = detailed(request, asyncio)
