"""Download a cost estimate of a VM backup policy.

Returns a file with the estimated cost of the schedule-based policy described in the body.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/CostEstimation#operation/CostEstimation_Export
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Unset, detailed, octets, streamed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.cost_estimation_policy_from_client import CostEstimationPolicyFromClient

__all__ = ["asyncio", "asyncio_detailed", "request", "stream"]

_ANSWERS: Answers = {
    200: octets,
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    415: Ref("ProblemDetails415"),
}


def request(*, body: CostEstimationPolicyFromClient, accept: str | None | Unset = UNSET) -> Request[bytes, bytes]:
    """Make the call without sending it."""
    return Request(
        "cost_estimation.cost_estimation_export",
        "POST",
        "/api/v8/policies/virtualMachines/estimateCost/export",
        _ANSWERS,
        headers={"Accept": accept},
        json=body,
    )


async def asyncio(*, client: Client, body: CostEstimationPolicyFromClient, accept: str | None | Unset = UNSET) -> bytes:
    """Download a cost estimate of a VM backup policy.

    Args:
        accept: Media type wanted for the exported file.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body, accept=accept))).parsed


asyncio_detailed = detailed(request, asyncio)
stream = streamed(request, asyncio)
