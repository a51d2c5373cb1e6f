"""Estimate the cost of a file share backup policy.

Estimates what the file share backup policy given in the body would cost and returns one page of its resources with
their costs, along with the totals. The policy in the body is not created.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/FileShareCostEstimation#operation/FileShareCostEstimation_CalculateCostEstimation
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.cost_estimation_file_share_item import CostEstimationFileShareItem
    from ...models.cost_estimation_file_share_policy_from_client import CostEstimationFileSharePolicyFromClient
    from ...models.page_of_cost_estimation_file_share_item import PageOfCostEstimationFileShareItem

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("PageOfCostEstimationFileShareItem"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    415: Ref("ProblemDetails415"),
}


def request(
    *,
    body: CostEstimationFileSharePolicyFromClient,
    resource_name_filter: str | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> PageRequest[PageOfCostEstimationFileShareItem, PageOfCostEstimationFileShareItem, CostEstimationFileShareItem]:
    """Make the call without sending it."""
    return PageRequest(
        "file_share_cost_estimation.file_share_cost_estimation_calculate_cost_estimation",
        "POST",
        "/api/v8/policies/fileShares/estimateCost",
        _ANSWERS,
        params={"ResourceNameFilter": resource_name_filter, "Offset": offset, "Limit": limit},
        json=body,
        items="results",
    )


async def asyncio(
    *,
    client: Client,
    body: CostEstimationFileSharePolicyFromClient,
    resource_name_filter: str | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> PageOfCostEstimationFileShareItem:
    """Estimate the cost of a file share backup policy.

    Args:
        resource_name_filter: Text that selects the resources to return by name.
        offset: Number of items to skip before the page begins. At least 0.
        limit: Largest number of items to return; 100 if it is left out. At least -1.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (
        await client.send(request(body=body, resource_name_filter=resource_name_filter, offset=offset, limit=limit))
    ).parsed


asyncio_detailed = detailed(request, asyncio)
