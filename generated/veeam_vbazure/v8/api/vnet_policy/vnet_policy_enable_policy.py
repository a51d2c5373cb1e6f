"""Enable the virtual network backup policy.

Switches on the virtual network backup policy, so that its schedule applies.

Source: https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/VnetPolicy#operation/VnetPolicy_EnablePolicy
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    204: None,
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
}


def request() -> Request[None, None]:
    """Make the call without sending it."""
    return Request("vnet_policy.vnet_policy_enable_policy", "POST", "/api/v8/policy/vnet/enable", _ANSWERS)


async def asyncio(*, client: Client) -> None:
    """Enable the virtual network backup policy.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request())).parsed


asyncio_detailed = detailed(request, asyncio)
