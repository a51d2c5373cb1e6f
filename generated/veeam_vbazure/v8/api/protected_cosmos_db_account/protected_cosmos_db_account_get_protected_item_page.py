"""List protected Cosmos DB accounts.

Returns one page of the Cosmos DB accounts that have backups. Answers at once (200) or with an asynchronous
operation (202): poll that until its status is final; its result then holds the page.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/ProtectedCosmosDbAccount#operation/ProtectedCosmosDbAccount_GetProtectedItemPage
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.async_operation_of_page_of_protected_cosmos_db_account import (
        AsyncOperationOfPageOfProtectedCosmosDbAccount,
    )
    from ...models.page_of_protected_cosmos_db_account import PageOfProtectedCosmosDbAccount
    from ...models.protected_cosmos_db_account import ProtectedCosmosDbAccount

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("PageOfProtectedCosmosDbAccount"),
    202: Ref("AsyncOperationOfPageOfProtectedCosmosDbAccount"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
}


def request(
    *,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    search_pattern: str | None | Unset = UNSET,
    sync: bool | None | Unset = UNSET,
    accounts: list[str] | None | Unset = UNSET,
) -> PageRequest[
    PageOfProtectedCosmosDbAccount | AsyncOperationOfPageOfProtectedCosmosDbAccount,
    PageOfProtectedCosmosDbAccount,
    ProtectedCosmosDbAccount,
]:
    """Make the call without sending it."""
    return PageRequest(
        "protected_cosmos_db_account.protected_cosmos_db_account_get_protected_item_page",
        "GET",
        "/api/v8/protectedItem/cosmosDb",
        _ANSWERS,
        params={"Offset": offset, "Limit": limit, "SearchPattern": search_pattern, "Sync": sync, "Accounts": accounts},
        items="results",
    )


async def asyncio(
    *,
    client: Client,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    search_pattern: str | None | Unset = UNSET,
    sync: bool | None | Unset = UNSET,
    accounts: list[str] | None | Unset = UNSET,
) -> PageOfProtectedCosmosDbAccount | AsyncOperationOfPageOfProtectedCosmosDbAccount:
    """List protected Cosmos DB accounts.

    Args:
        offset: Number of items to skip before the page begins. At least 0.
        limit: Largest number of items to return; 100 if it is left out. At least -1.
        search_pattern: Only items whose name contains this text.
        sync: as its type says.
        accounts: Accounts to return.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (
        await client.send(
            request(offset=offset, limit=limit, search_pattern=search_pattern, sync=sync, accounts=accounts)
        )
    ).parsed


asyncio_detailed = detailed(request, asyncio)
