"""Order VM backup policies by priority.

Sets the priority of the VM backup policies: the body lists their ids in the order wanted.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/Policy#operation/Policy_OrderPriorityOfPolicies
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
        "policy.policy_order_priority_of_policies",
        "POST",
        "/api/v8.1/policies/virtualMachines/orderPriorities",
        _ANSWERS,
        json=body,
    )


async def asyncio(*, client: Client, body: list[str] | None | Unset = UNSET) -> None:
    """Order VM backup policies by priority.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
