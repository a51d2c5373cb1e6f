"""Get one protected Cosmos DB account.

Returns one protected Cosmos DB account with its policy, restorable period and backup sizes. Answers at once (200)
or with an asynchronous operation (202): poll that until its status is final; its result then holds the account.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/ProtectedCosmosDbAccount#operation/ProtectedCosmosDbAccount_GetProtectedCosmosDbAccountById
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Unset, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.async_operation_of_protected_cosmos_db_account import AsyncOperationOfProtectedCosmosDbAccount
    from ...models.protected_cosmos_db_account import ProtectedCosmosDbAccount

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("ProtectedCosmosDbAccount"),
    202: Ref("AsyncOperationOfProtectedCosmosDbAccount"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
}


def request(
    cosmos_db_account_id: str, *, sync: bool | None | Unset = UNSET
) -> Request[ProtectedCosmosDbAccount | AsyncOperationOfProtectedCosmosDbAccount, ProtectedCosmosDbAccount]:
    """Make the call without sending it."""
    return Request(
        "protected_cosmos_db_account.protected_cosmos_db_account_get_protected_cosmos_db_account_by_id",
        "GET",
        path("/api/v8.1/protectedItem/cosmosDb/{cosmos_db_account_id}", cosmos_db_account_id=cosmos_db_account_id),
        _ANSWERS,
        params={"Sync": sync},
    )


async def asyncio(
    cosmos_db_account_id: str, *, client: Client, sync: bool | None | Unset = UNSET
) -> ProtectedCosmosDbAccount | AsyncOperationOfProtectedCosmosDbAccount:
    """Get one protected Cosmos DB account.

    Args:
        cosmos_db_account_id: as its type says.
        sync: as its type says.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(cosmos_db_account_id, sync=sync))).parsed


asyncio_detailed = detailed(request, asyncio)
