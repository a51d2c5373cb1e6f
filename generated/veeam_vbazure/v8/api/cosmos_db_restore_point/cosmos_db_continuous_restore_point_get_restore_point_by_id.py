"""Get one continuous restore point of Cosmos DB.

Returns one continuous backup restore point of a Cosmos DB account.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/CosmosDbRestorePoint#operation/CosmosDbContinuousRestorePoint_GetRestorePointById
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.cosmos_db_continuous_restore_point import CosmosDbContinuousRestorePoint

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("CosmosDbContinuousRestorePoint"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
}


def request(restore_point_id: str) -> Request[CosmosDbContinuousRestorePoint, CosmosDbContinuousRestorePoint]:
    """Make the call without sending it."""
    return Request(
        "cosmos_db_restore_point.cosmos_db_continuous_restore_point_get_restore_point_by_id",
        "GET",
        path("/api/v8/restorePoints/cosmosDb/continuous/{restore_point_id}", restore_point_id=restore_point_id),
        _ANSWERS,
    )


async def asyncio(restore_point_id: str, *, client: Client) -> CosmosDbContinuousRestorePoint:
    """Get one continuous restore point of Cosmos DB.

    Args:
        restore_point_id: as its type says.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(restore_point_id))).parsed


asyncio_detailed = detailed(request, asyncio)
