"""Rescan SQL databases.

Looks for Azure SQL databases again, limited by the filters in the body. Answers with an asynchronous operation to
poll until its status is final; on success its result holds one page of the databases found.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/Database#operation/Database_RescanDatabasesPage
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.async_operation_of_page_of_database import AsyncOperationOfPageOfDatabase
    from ...models.database_options import DatabaseOptions
    from ...models.page_of_database import PageOfDatabase

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    202: Ref("AsyncOperationOfPageOfDatabase"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
}


def request(
    *, body: DatabaseOptions, offset: int | None | Unset = UNSET, limit: int | None | Unset = UNSET
) -> Request[AsyncOperationOfPageOfDatabase, PageOfDatabase]:
    """Make the call without sending it."""
    return Request(
        "database.database_rescan_databases_page",
        "POST",
        "/api/v8.1/databases/rescan",
        _ANSWERS,
        params={"Offset": offset, "Limit": limit},
        json=body,
    )


async def asyncio(
    *, client: Client, body: DatabaseOptions, offset: int | None | Unset = UNSET, limit: int | None | Unset = UNSET
) -> AsyncOperationOfPageOfDatabase:
    """Rescan SQL databases.

    Args:
        offset: How many items to skip before the first one returned. At least 0.
        limit: The most items to return in one page. At least -1.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body, offset=offset, limit=limit))).parsed


asyncio_detailed = detailed(request, asyncio)
