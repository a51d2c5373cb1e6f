"""Get one Cosmos DB account.

Returns one Cosmos DB account. Answers at once (200) or with an asynchronous operation (202): poll that until its
status is final; its result then holds the account.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/CosmosDbAccount#operation/CosmosDbAccount_GetCosmosDbAccountById
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Unset, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.async_operation_of_cosmos_db_account import AsyncOperationOfCosmosDbAccount
    from ...models.cosmos_db_account import CosmosDbAccount

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("CosmosDbAccount"),
    202: Ref("AsyncOperationOfCosmosDbAccount"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
}


def request(
    cosmos_db_account_id: str, *, sync: bool | None | Unset = UNSET
) -> Request[CosmosDbAccount | AsyncOperationOfCosmosDbAccount, CosmosDbAccount]:
    """Make the call without sending it."""
    return Request(
        "cosmos_db_account.cosmos_db_account_get_cosmos_db_account_by_id",
        "GET",
        path("/api/v8/cosmosDb/{cosmos_db_account_id}", cosmos_db_account_id=cosmos_db_account_id),
        _ANSWERS,
        params={"sync": sync},
    )


async def asyncio(
    cosmos_db_account_id: str, *, client: Client, sync: bool | None | Unset = UNSET
) -> CosmosDbAccount | AsyncOperationOfCosmosDbAccount:
    """Get one Cosmos DB account.

    Args:
        cosmos_db_account_id: as its type says.
        sync: as its type says.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(cosmos_db_account_id, sync=sync))).parsed


asyncio_detailed = detailed(request, asyncio)
