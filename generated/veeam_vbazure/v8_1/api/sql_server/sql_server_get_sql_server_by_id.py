"""Get one SQL server.

Returns one SQL server with its type, region and subscription. Answers at once (200) or with an asynchronous
operation (202): poll that until its status is final; its result then holds the server.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/SqlServer#operation/SqlServer_GetSqlServerById
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Unset, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.async_operation_of_sql_server import AsyncOperationOfSqlServer
    from ...models.sql_server import SqlServer

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("SqlServer"),
    202: Ref("AsyncOperationOfSqlServer"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
}


def request(
    sql_server_id: str, *, sync: bool | None | Unset = UNSET
) -> Request[SqlServer | AsyncOperationOfSqlServer, SqlServer]:
    """Make the call without sending it."""
    return Request(
        "sql_server.sql_server_get_sql_server_by_id",
        "GET",
        path("/api/v8.1/cloudInfrastructure/sqlServers/{sql_server_id}", sql_server_id=sql_server_id),
        _ANSWERS,
        params={"sync": sync},
    )


async def asyncio(
    sql_server_id: str, *, client: Client, sync: bool | None | Unset = UNSET
) -> SqlServer | AsyncOperationOfSqlServer:
    """Get one SQL server.

    Args:
        sql_server_id: as its type says.
        sync: as its type says.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(sql_server_id, sync=sync))).parsed


asyncio_detailed = detailed(request, asyncio)
