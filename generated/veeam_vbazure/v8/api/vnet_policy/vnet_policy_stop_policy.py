"""Stop the virtual network backup policy.

Asks the running virtual network backup policy to stop and returns an empty answer; poll its job sessions until
their statuses are final.

Source: https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/VnetPolicy#operation/VnetPolicy_StopPolicy
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
    return Request("vnet_policy.vnet_policy_stop_policy", "POST", "/api/v8/policy/vnet/stop", _ANSWERS)


async def asyncio(*, client: Client) -> None:
    """Stop the virtual network backup policy.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request())).parsed


asyncio_detailed = detailed(request, asyncio)
