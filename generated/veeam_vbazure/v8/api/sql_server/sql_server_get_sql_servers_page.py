"""List SQL servers.

Returns one page of SQL servers in Azure. Answers at once (200) or with an asynchronous operation (202): poll that
until its status is final; its result then holds the page.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/SqlServer#operation/SqlServer_GetSqlServersPage
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.async_operation_of_page_of_sql_server import AsyncOperationOfPageOfSqlServer
    from ...models.credentials_state_filter_options import CredentialsStateFilterOptions
    from ...models.page_of_sql_server import PageOfSqlServer
    from ...models.sql_server import SqlServer
    from ...models.sql_server_type_filter_options import SqlServerTypeFilterOptions

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("PageOfSqlServer"),
    202: Ref("AsyncOperationOfPageOfSqlServer"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
}


def request(
    *,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    tenant_id: str | None | Unset = UNSET,
    service_account_id: str | None | Unset = UNSET,
    search_pattern: str | None | Unset = UNSET,
    credentials_state: CredentialsStateFilterOptions | None | Unset = UNSET,
    assignable_by_sql_account_id: int | None | Unset = UNSET,
    region_ids: list[str] | None | Unset = UNSET,
    sync: bool | None | Unset = UNSET,
    server_types: SqlServerTypeFilterOptions | None | Unset = UNSET,
) -> PageRequest[PageOfSqlServer | AsyncOperationOfPageOfSqlServer, PageOfSqlServer, SqlServer]:
    """Make the call without sending it."""
    return PageRequest(
        "sql_server.sql_server_get_sql_servers_page",
        "GET",
        "/api/v8/cloudInfrastructure/sqlServers",
        _ANSWERS,
        params={
            "Offset": offset,
            "Limit": limit,
            "TenantId": tenant_id,
            "ServiceAccountId": service_account_id,
            "SearchPattern": search_pattern,
            "CredentialsState": credentials_state,
            "AssignableBySqlAccountId": assignable_by_sql_account_id,
            "RegionIds": region_ids,
            "Sync": sync,
            "ServerTypes": server_types,
        },
        items="results",
    )


async def asyncio(
    *,
    client: Client,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    tenant_id: str | None | Unset = UNSET,
    service_account_id: str | None | Unset = UNSET,
    search_pattern: str | None | Unset = UNSET,
    credentials_state: CredentialsStateFilterOptions | None | Unset = UNSET,
    assignable_by_sql_account_id: int | None | Unset = UNSET,
    region_ids: list[str] | None | Unset = UNSET,
    sync: bool | None | Unset = UNSET,
    server_types: SqlServerTypeFilterOptions | None | Unset = UNSET,
) -> PageOfSqlServer | AsyncOperationOfPageOfSqlServer:
    """List SQL servers.

    Args:
        offset: Number of items to skip before the page begins. At least 0.
        limit: Largest number of items to return; 100 if it is left out. At least -1.
        tenant_id: as its type says.
        service_account_id: as its type says.
        search_pattern: Only items whose name contains this text.
        credentials_state: Filter for databases by whether credentials are assigned to them; may be null.
        assignable_by_sql_account_id: Id of a database account; returns the servers that it can be assigned to.
        region_ids: as its type says.
        sync: as its type says.
        server_types: Selects SQL servers by their kind.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (
        await client.send(
            request(
                offset=offset,
                limit=limit,
                tenant_id=tenant_id,
                service_account_id=service_account_id,
                search_pattern=search_pattern,
                credentials_state=credentials_state,
                assignable_by_sql_account_id=assignable_by_sql_account_id,
                region_ids=region_ids,
                sync=sync,
                server_types=server_types,
            )
        )
    ).parsed


asyncio_detailed = detailed(request, asyncio)
