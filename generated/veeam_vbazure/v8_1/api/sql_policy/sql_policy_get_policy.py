"""Get a SQL backup policy.

Returns the settings, schedule and last statuses of one SQL backup policy.

Source: https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/SqlPolicy#operation/SqlPolicy_GetPolicy
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.sql_policy import SqlPolicy

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("SqlPolicy"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
}


def request(policy_id: str) -> Request[SqlPolicy, SqlPolicy]:
    """Make the call without sending it."""
    return Request(
        "sql_policy.sql_policy_get_policy",
        "GET",
        path("/api/v8.1/policies/sql/{policy_id}", policy_id=policy_id),
        _ANSWERS,
    )


async def asyncio(policy_id: str, *, client: Client) -> SqlPolicy:
    """Get a SQL backup policy.

    Args:
        policy_id: as its type says.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(policy_id))).parsed


asyncio_detailed = detailed(request, asyncio)
