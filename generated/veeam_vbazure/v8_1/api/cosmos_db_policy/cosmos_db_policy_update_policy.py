"""Change a Cosmos DB backup policy.

Changes a Cosmos DB backup policy to the settings in the body. Returns the policy as it is then, or no body (204).

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/CosmosDbPolicy#operation/CosmosDbPolicy_UpdatePolicy
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.cosmos_db_policy import CosmosDbPolicy
    from ...models.updated_cosmos_db_policy_from_client import UpdatedCosmosDbPolicyFromClient

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("CosmosDbPolicy"),
    204: None,
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
    415: Ref("ProblemDetails415"),
}


def request(
    policy_id: str, *, body: UpdatedCosmosDbPolicyFromClient
) -> Request[CosmosDbPolicy | None, CosmosDbPolicy | None]:
    """Make the call without sending it."""
    return Request(
        "cosmos_db_policy.cosmos_db_policy_update_policy",
        "PUT",
        path("/api/v8.1/policies/cosmosDb/{policy_id}", policy_id=policy_id),
        _ANSWERS,
        json=body,
    )


async def asyncio(policy_id: str, *, client: Client, body: UpdatedCosmosDbPolicyFromClient) -> CosmosDbPolicy | None:
    """Change a Cosmos DB backup policy.

    Args:
        policy_id: as its type says.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(policy_id, body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
