"""Get one Cosmos DB backup policy.

Returns one Cosmos DB backup policy with its settings.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/CosmosDbPolicy#operation/CosmosDbPolicy_GetPolicy
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.cosmos_db_policy import CosmosDbPolicy

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("CosmosDbPolicy"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
}


def request(policy_id: str) -> Request[CosmosDbPolicy, CosmosDbPolicy]:
    """Make the call without sending it."""
    return Request(
        "cosmos_db_policy.cosmos_db_policy_get_policy",
        "GET",
        path("/api/v8/policies/cosmosDb/{policy_id}", policy_id=policy_id),
        _ANSWERS,
    )


async def asyncio(policy_id: str, *, client: Client) -> CosmosDbPolicy:
    """Get one Cosmos DB backup policy.

    Args:
        policy_id: as its type says.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(policy_id))).parsed


asyncio_detailed = detailed(request, asyncio)
