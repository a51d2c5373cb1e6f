"""Get a SQL database.

Returns one Azure SQL database with its server, size, region and status. Answers at once, or with an asynchronous
operation to poll until its status is final; on success its result holds the database.

Source: https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/Database#operation/Database_GetDatabaseById
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Unset, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.async_operation_of_database import AsyncOperationOfDatabase
    from ...models.database import Database

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("Database"),
    202: Ref("AsyncOperationOfDatabase"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
}


def request(
    database_id: str, *, sync: bool | None | Unset = UNSET
) -> Request[Database | AsyncOperationOfDatabase, Database]:
    """Make the call without sending it."""
    return Request(
        "database.database_get_database_by_id",
        "GET",
        path("/api/v8/databases/{database_id}", database_id=database_id),
        _ANSWERS,
        params={"sync": sync},
    )


async def asyncio(
    database_id: str, *, client: Client, sync: bool | None | Unset = UNSET
) -> Database | AsyncOperationOfDatabase:
    """Get a SQL database.

    Args:
        database_id: Id as the list returns it; percent-encode any slash in it.
        sync: True asks the appliance to refresh its data from Azure before it answers.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(database_id, sync=sync))).parsed


asyncio_detailed = detailed(request, asyncio)
