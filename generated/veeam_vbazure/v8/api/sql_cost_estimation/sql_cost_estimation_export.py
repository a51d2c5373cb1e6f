"""Export an SQL policy's cost estimate.

Estimates what the SQL backup policy given in the body would cost and returns the estimate as a file. The policy in
the body is not created.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/SqlCostEstimation#operation/SqlCostEstimation_Export
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Unset, detailed, octets, streamed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.cost_estimation_sql_policy_from_client import CostEstimationSqlPolicyFromClient

__all__ = ["asyncio", "asyncio_detailed", "request", "stream"]

_ANSWERS: Answers = {
    200: octets,
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    415: Ref("ProblemDetails415"),
}


def request(*, body: CostEstimationSqlPolicyFromClient, accept: str | None | Unset = UNSET) -> Request[bytes, bytes]:
    """Make the call without sending it."""
    return Request(
        "sql_cost_estimation.sql_cost_estimation_export",
        "POST",
        "/api/v8/policies/sql/estimateCost/export",
        _ANSWERS,
        headers={"Accept": accept},
        json=body,
    )


async def asyncio(
    *, client: Client, body: CostEstimationSqlPolicyFromClient, accept: str | None | Unset = UNSET
) -> bytes:
    """Export an SQL policy's cost estimate.

    Args:
        accept: Media type wanted for the file.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body, accept=accept))).parsed


asyncio_detailed = detailed(request, asyncio)
stream = streamed(request, asyncio)
