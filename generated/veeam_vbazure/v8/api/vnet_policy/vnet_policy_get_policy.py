"""Get the virtual network backup policy.

Returns the settings of the virtual network backup policy: what it protects, how often and for how long backups are
kept.

Source: https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/VnetPolicy#operation/VnetPolicy_GetPolicy
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.vnet_policy import VnetPolicy

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("VnetPolicy"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
}


def request() -> Request[VnetPolicy, VnetPolicy]:
    """Make the call without sending it."""
    return Request("vnet_policy.vnet_policy_get_policy", "GET", "/api/v8/policy/vnet", _ANSWERS)


async def asyncio(*, client: Client) -> VnetPolicy:
    """Get the virtual network backup policy.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request())).parsed


asyncio_detailed = detailed(request, asyncio)
