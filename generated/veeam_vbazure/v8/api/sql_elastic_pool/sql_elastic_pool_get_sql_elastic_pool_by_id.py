"""Get one elastic pool.

Returns one Azure SQL elastic pool with its capacity, edition and server. Answers at once (200) or with an
asynchronous operation (202): poll that until its status is final; its result then holds the elastic pool.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/SqlElasticPool#operation/SqlElasticPool_GetSqlElasticPoolById
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Unset, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.async_operation_of_sql_elastic_pool import AsyncOperationOfSqlElasticPool
    from ...models.sql_elastic_pool import SqlElasticPool

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("SqlElasticPool"),
    202: Ref("AsyncOperationOfSqlElasticPool"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
}


def request(
    sql_elastic_pool_id: str, *, sync: bool | None | Unset = UNSET
) -> Request[SqlElasticPool | AsyncOperationOfSqlElasticPool, SqlElasticPool]:
    """Make the call without sending it."""
    return Request(
        "sql_elastic_pool.sql_elastic_pool_get_sql_elastic_pool_by_id",
        "GET",
        path(
            "/api/v8/cloudInfrastructure/sqlElasticPools/{sql_elastic_pool_id}", sql_elastic_pool_id=sql_elastic_pool_id
        ),
        _ANSWERS,
        params={"sync": sync},
    )


async def asyncio(
    sql_elastic_pool_id: str, *, client: Client, sync: bool | None | Unset = UNSET
) -> SqlElasticPool | AsyncOperationOfSqlElasticPool:
    """Get one elastic pool.

    Args:
        sql_elastic_pool_id: as its type says.
        sync: as its type says.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(sql_elastic_pool_id, sync=sync))).parsed


asyncio_detailed = detailed(request, asyncio)
