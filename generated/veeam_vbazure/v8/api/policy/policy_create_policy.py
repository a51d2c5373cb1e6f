"""Create a VM backup policy.

Creates a VM backup policy and returns it.

Source: https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/Policy#operation/Policy_CreatePolicy
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.new_policy_from_client import NewPolicyFromClient
    from ...models.policy import Policy

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    201: Ref("Policy"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    415: Ref("ProblemDetails415"),
}


def request(*, body: NewPolicyFromClient) -> Request[Policy, Policy]:
    """Make the call without sending it."""
    return Request("policy.policy_create_policy", "POST", "/api/v8/policies/virtualMachines", _ANSWERS, json=body)


async def asyncio(*, client: Client, body: NewPolicyFromClient) -> Policy:
    """Create a VM backup policy.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
