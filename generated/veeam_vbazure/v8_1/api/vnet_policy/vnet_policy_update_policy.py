"""Update the virtual network backup policy.

Replaces the settings of the virtual network backup policy.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/VnetPolicy#operation/VnetPolicy_UpdatePolicy
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.updated_vnet_policy_from_client import UpdatedVnetPolicyFromClient

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    204: None,
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
    415: Ref("ProblemDetails415"),
}


def request(*, body: UpdatedVnetPolicyFromClient) -> Request[None, None]:
    """Make the call without sending it."""
    return Request("vnet_policy.vnet_policy_update_policy", "PUT", "/api/v8.1/policy/vnet", _ANSWERS, json=body)


async def asyncio(*, client: Client, body: UpdatedVnetPolicyFromClient) -> None:
    """Update the virtual network backup policy.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
