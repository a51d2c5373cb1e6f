"""Create a Cosmos DB backup policy.

Creates a backup policy for Cosmos DB accounts and returns it.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/CosmosDbPolicy#operation/CosmosDbPolicy_CreatePolicy
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.cosmos_db_policy import CosmosDbPolicy
    from ...models.new_cosmos_db_policy_from_client import NewCosmosDbPolicyFromClient

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    201: Ref("CosmosDbPolicy"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    415: Ref("ProblemDetails415"),
}


def request(*, body: NewCosmosDbPolicyFromClient) -> Request[CosmosDbPolicy, CosmosDbPolicy]:
    """Make the call without sending it."""
    return Request(
        "cosmos_db_policy.cosmos_db_policy_create_policy", "POST", "/api/v8/policies/cosmosDb", _ANSWERS, json=body
    )


async def asyncio(*, client: Client, body: NewCosmosDbPolicyFromClient) -> CosmosDbPolicy:
    """Create a Cosmos DB backup policy.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
