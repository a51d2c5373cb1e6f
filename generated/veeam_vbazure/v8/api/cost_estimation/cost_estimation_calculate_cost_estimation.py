"""Estimate the cost of a VM backup policy.

Returns one page of estimated costs, VM by VM, for the schedule-based policy described in the body: snapshots,
backups, archive, traffic, transactions and the monthly total. The policy itself is not created.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/CostEstimation#operation/CostEstimation_CalculateCostEstimation
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.cost_estimation_item import CostEstimationItem
    from ...models.cost_estimation_policy_from_client import CostEstimationPolicyFromClient
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
    body: CostEstimationPolicyFromClient,
    virtual_machine_name_filter: str | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> PageRequest[PageOfCostEstimationItem, PageOfCostEstimationItem, CostEstimationItem]:
    """Make the call without sending it."""
    return PageRequest(
        "cost_estimation.cost_estimation_calculate_cost_estimation",
        "POST",
        "/api/v8/policies/virtualMachines/estimateCost",
        _ANSWERS,
        params={"VirtualMachineNameFilter": virtual_machine_name_filter, "Offset": offset, "Limit": limit},
        json=body,
        items="results",
    )


async def asyncio(
    *,
    client: Client,
    body: CostEstimationPolicyFromClient,
    virtual_machine_name_filter: str | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> PageOfCostEstimationItem:
    """Estimate the cost of a VM backup policy.

    Args:
        virtual_machine_name_filter: Returns only VMs whose name matches.
        offset: How many items to skip before the first one returned. At least 0.
        limit: The most items to return in one page. At least -1.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (
        await client.send(
            request(body=body, virtual_machine_name_filter=virtual_machine_name_filter, offset=offset, limit=limit)
        )
    ).parsed


asyncio_detailed = detailed(request, asyncio)
