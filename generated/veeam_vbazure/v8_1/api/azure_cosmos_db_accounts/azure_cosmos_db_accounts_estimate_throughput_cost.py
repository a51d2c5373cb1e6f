"""Estimate the cost of throughput.

Returns the lowest and highest price per hour, day and month of the throughput settings in the body, and whether
they exceed the account's total throughput.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/AzureCosmosDbAccounts#operation/AzureCosmosDbAccounts_EstimateThroughputCost
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.cosmos_db_estimate_throughput_cost_request import CosmosDbEstimateThroughputCostRequest
    from ...models.cosmos_db_throughput_cost import CosmosDbThroughputCost

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("CosmosDbThroughputCost"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
}


def request(
    cosmos_db_account_id: str, *, body: CosmosDbEstimateThroughputCostRequest, service_account_id: str
) -> Request[CosmosDbThroughputCost, CosmosDbThroughputCost]:
    """Make the call without sending it."""
    return Request(
        "azure_cosmos_db_accounts.azure_cosmos_db_accounts_estimate_throughput_cost",
        "POST",
        path(
            "/api/v8.1/cloudInfrastructure/cosmosDb/{cosmos_db_account_id}/estimateThroughputCost",
            cosmos_db_account_id=cosmos_db_account_id,
        ),
        _ANSWERS,
        params={"serviceAccountId": service_account_id},
        json=body,
    )


async def asyncio(
    cosmos_db_account_id: str, *, client: Client, body: CosmosDbEstimateThroughputCostRequest, service_account_id: str
) -> CosmosDbThroughputCost:
    """Estimate the cost of throughput.

    Args:
        cosmos_db_account_id: as its type says.
        service_account_id: Id of the service account to use.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(cosmos_db_account_id, body=body, service_account_id=service_account_id))).parsed


asyncio_detailed = detailed(request, asyncio)
