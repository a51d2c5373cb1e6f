"""Create a SQL backup policy.

Creates a SQL backup policy and returns it.

Source: https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/SqlPolicy#operation/SqlPolicy_CreatePolicy
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.new_sql_policy_from_client import NewSqlPolicyFromClient
    from ...models.sql_policy import SqlPolicy

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    201: Ref("SqlPolicy"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    415: Ref("ProblemDetails415"),
}


def request(*, body: NewSqlPolicyFromClient) -> Request[SqlPolicy, SqlPolicy]:
    """Make the call without sending it."""
    return Request("sql_policy.sql_policy_create_policy", "POST", "/api/v8/policies/sql", _ANSWERS, json=body)


async def asyncio(*, client: Client, body: NewSqlPolicyFromClient) -> SqlPolicy:
    """Create a SQL backup policy.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
