"""Read Cosmos DB accounts from Azure again.

Starts an asynchronous operation that reads the Cosmos DB accounts from Azure again; the optional body narrows them.
Poll it until its status is final; its result then holds one page of accounts.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/CosmosDbAccount#operation/CosmosDbAccount_RescanCosmosDbAccountPage
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.async_operation_of_page_of_cosmos_db_account import AsyncOperationOfPageOfCosmosDbAccount
    from ...models.cosmos_db_options import CosmosDbOptions
    from ...models.page_of_cosmos_db_account import PageOfCosmosDbAccount

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    202: Ref("AsyncOperationOfPageOfCosmosDbAccount"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
}


def request(
    *,
    body: CosmosDbOptions | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> Request[AsyncOperationOfPageOfCosmosDbAccount, PageOfCosmosDbAccount]:
    """Make the call without sending it."""
    return Request(
        "cosmos_db_account.cosmos_db_account_rescan_cosmos_db_account_page",
        "POST",
        "/api/v8/cosmosDb/rescan",
        _ANSWERS,
        params={"Offset": offset, "Limit": limit},
        json=body,
    )


async def asyncio(
    *,
    client: Client,
    body: CosmosDbOptions | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> AsyncOperationOfPageOfCosmosDbAccount:
    """Read Cosmos DB accounts from Azure again.

    Args:
        offset: Number of items to skip before the page begins. At least 0.
        limit: Largest number of items to return; 100 if it is left out. At least -1.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body, offset=offset, limit=limit))).parsed


asyncio_detailed = detailed(request, asyncio)
