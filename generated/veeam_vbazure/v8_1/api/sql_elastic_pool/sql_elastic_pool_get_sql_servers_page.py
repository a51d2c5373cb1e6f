"""List elastic pools.

Returns one page of Azure SQL elastic pools. Answers at once (200) or with an asynchronous operation (202): poll
that until its status is final; its result then holds the page.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/SqlElasticPool#operation/SqlElasticPool_GetSqlServersPage
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.async_operation_of_page_of_sql_elastic_pool import AsyncOperationOfPageOfSqlElasticPool
    from ...models.page_of_sql_elastic_pool import PageOfSqlElasticPool
    from ...models.sql_elastic_pool import SqlElasticPool

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("PageOfSqlElasticPool"),
    202: Ref("AsyncOperationOfPageOfSqlElasticPool"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
}


def request(
    *, offset: int | None | Unset = UNSET, limit: int | None | Unset = UNSET, sync: bool | None | Unset = UNSET
) -> PageRequest[PageOfSqlElasticPool | AsyncOperationOfPageOfSqlElasticPool, PageOfSqlElasticPool, SqlElasticPool]:
    """Make the call without sending it."""
    return PageRequest(
        "sql_elastic_pool.sql_elastic_pool_get_sql_servers_page",
        "GET",
        "/api/v8.1/cloudInfrastructure/sqlElasticPools",
        _ANSWERS,
        params={"Offset": offset, "Limit": limit, "Sync": sync},
        items="results",
    )


async def asyncio(
    *,
    client: Client,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    sync: bool | None | Unset = UNSET,
) -> PageOfSqlElasticPool | AsyncOperationOfPageOfSqlElasticPool:
    """List elastic pools.

    Args:
        offset: Number of items to skip before the page begins. At least 0.
        limit: Largest number of items to return; 100 if it is left out. At least -1.
        sync: as its type says.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(offset=offset, limit=limit, sync=sync))).parsed


asyncio_detailed = detailed(request, asyncio)
