"""Estimate the cost of a Cosmos DB backup policy.

Estimates what the Cosmos DB backup policy given in the body would cost and returns one page of its resources with
their costs, along with the totals. The policy in the body is not created.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/CosmosDbCostEstimation#operation/CosmosDbCostEstimation_CalculateCostEstimation
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.cost_estimation_cosmos_db_item import CostEstimationCosmosDbItem
    from ...models.cost_estimation_cosmos_db_policy_from_client import CostEstimationCosmosDbPolicyFromClient
    from ...models.page_of_cost_estimation_cosmos_db_item import PageOfCostEstimationCosmosDbItem

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("PageOfCostEstimationCosmosDbItem"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    415: Ref("ProblemDetails415"),
}


def request(
    *,
    body: CostEstimationCosmosDbPolicyFromClient,
    resource_name_filter: str | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> PageRequest[PageOfCostEstimationCosmosDbItem, PageOfCostEstimationCosmosDbItem, CostEstimationCosmosDbItem]:
    """Make the call without sending it."""
    return PageRequest(
        "cosmos_db_cost_estimation.cosmos_db_cost_estimation_calculate_cost_estimation",
        "POST",
        "/api/v8/policies/cosmosDb/estimateCost",
        _ANSWERS,
        params={"ResourceNameFilter": resource_name_filter, "Offset": offset, "Limit": limit},
        json=body,
        items="results",
    )


async def asyncio(
    *,
    client: Client,
    body: CostEstimationCosmosDbPolicyFromClient,
    resource_name_filter: str | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> PageOfCostEstimationCosmosDbItem:
    """Estimate the cost of a Cosmos DB backup policy.

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
