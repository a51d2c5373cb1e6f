"""List protected SQL databases.

Returns one page of the Azure SQL databases that are protected, with the time of the last backup of each. Answers at
once, or with an asynchronous operation to poll until its status is final; on success its result holds the page.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/ProtectedDatabase#operation/ProtectedDatabase_GetProtectedItemPage
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.async_operation_of_page_of_protected_database import AsyncOperationOfPageOfProtectedDatabase
    from ...models.page_of_protected_database import PageOfProtectedDatabase
    from ...models.protected_database import ProtectedDatabase

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("PageOfProtectedDatabase"),
    202: Ref("AsyncOperationOfPageOfProtectedDatabase"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
}


def request(
    *,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    search_pattern: str | None | Unset = UNSET,
    server_id: str | None | Unset = UNSET,
    database_ids: list[str] | None | Unset = UNSET,
    sync: bool | None | Unset = UNSET,
) -> PageRequest[
    PageOfProtectedDatabase | AsyncOperationOfPageOfProtectedDatabase, PageOfProtectedDatabase, ProtectedDatabase
]:
    """Make the call without sending it."""
    return PageRequest(
        "protected_database.protected_database_get_protected_item_page",
        "GET",
        "/api/v8/protectedItem/sql",
        _ANSWERS,
        params={
            "Offset": offset,
            "Limit": limit,
            "SearchPattern": search_pattern,
            "ServerId": server_id,
            "DatabaseIds": database_ids,
            "Sync": sync,
        },
        items="results",
    )


async def asyncio(
    *,
    client: Client,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    search_pattern: str | None | Unset = UNSET,
    server_id: str | None | Unset = UNSET,
    database_ids: list[str] | None | Unset = UNSET,
    sync: bool | None | Unset = UNSET,
) -> PageOfProtectedDatabase | AsyncOperationOfPageOfProtectedDatabase:
    """List protected SQL databases.

    Args:
        offset: How many items to skip before the first one returned. At least 0.
        limit: The most items to return in one page. At least -1.
        search_pattern: Returns only items that match this pattern.
        server_id: Returns only databases of this SQL server.
        database_ids: Returns only these databases.
        sync: True asks the appliance to refresh its data from Azure before it answers.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (
        await client.send(
            request(
                offset=offset,
                limit=limit,
                search_pattern=search_pattern,
                server_id=server_id,
                database_ids=database_ids,
                sync=sync,
            )
        )
    ).parsed


asyncio_detailed = detailed(request, asyncio)
