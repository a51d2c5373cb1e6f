"""Test the connection to an SQL server.

Tests whether an SQL server can be reached with the accounts given and returns the messages of the test, each with a
severity. Answers at once (200) or with an asynchronous operation (202): poll that until its status is final; its
result then holds the messages.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/SqlServer#operation/SqlServer_TestConnectivity
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, ListOf, Ref, Request, Unset, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.async_operation_of_array_of_sql_connection_test_message import (
        AsyncOperationOfArrayOfSqlConnectionTestMessage,
    )
    from ...models.sql_connection_test_message import SqlConnectionTestMessage

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: ListOf(Ref("SqlConnectionTestMessage")),
    202: Ref("AsyncOperationOfArrayOfSqlConnectionTestMessage"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
    415: Ref("ProblemDetails415"),
}


def request(
    sql_server_id: str, *, sql_account_id: str | None | Unset = UNSET, azure_account_id: str | None | Unset = UNSET
) -> Request[
    list[SqlConnectionTestMessage] | AsyncOperationOfArrayOfSqlConnectionTestMessage, list[SqlConnectionTestMessage]
]:
    """Make the call without sending it."""
    return Request(
        "sql_server.sql_server_test_connectivity",
        "POST",
        path("/api/v8.1/cloudInfrastructure/sqlServers/testConnectivity/{sql_server_id}", sql_server_id=sql_server_id),
        _ANSWERS,
        params={"sqlAccountId": sql_account_id, "azureAccountId": azure_account_id},
    )


async def asyncio(
    sql_server_id: str,
    *,
    client: Client,
    sql_account_id: str | None | Unset = UNSET,
    azure_account_id: str | None | Unset = UNSET,
) -> list[SqlConnectionTestMessage] | AsyncOperationOfArrayOfSqlConnectionTestMessage:
    """Test the connection to an SQL server.

    Args:
        sql_server_id: as its type says.
        sql_account_id: Id of the database account to test with.
        azure_account_id: Id of the Azure service account to test with.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (
        await client.send(request(sql_server_id, sql_account_id=sql_account_id, azure_account_id=azure_account_id))
    ).parsed


asyncio_detailed = detailed(request, asyncio)
