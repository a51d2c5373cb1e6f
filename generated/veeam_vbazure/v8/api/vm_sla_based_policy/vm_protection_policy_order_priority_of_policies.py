"""Set the order of SLA-based policies.

Sets the priority of SLA-based policies by the order of their ids in the body. Returns no body.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/VmSlaBasedPolicy#operation/VmProtectionPolicy_OrderPriorityOfPolicies
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    204: None,
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    415: Ref("ProblemDetails415"),
}


def request(*, body: list[str] | None | Unset = UNSET) -> Request[None, None]:
    """Make the call without sending it."""
    return Request(
        "vm_sla_based_policy.vm_protection_policy_order_priority_of_policies",
        "POST",
        "/api/v8/policy/slaBased/virtualMachines/orderPriorities",
        _ANSWERS,
        json=body,
    )


async def asyncio(*, client: Client, body: list[str] | None | Unset = UNSET) -> None:
    """Set the order of SLA-based policies.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
