"""Update a VM backup policy.

Replaces the settings of one VM backup policy.

Source: https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/Policy#operation/Policy_UpdatePolicy
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.updated_policy_from_client import UpdatedPolicyFromClient

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    204: None,
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
    415: Ref("ProblemDetails415"),
}


def request(policy_id: str, *, body: UpdatedPolicyFromClient) -> Request[None, None]:
    """Make the call without sending it."""
    return Request(
        "policy.policy_update_policy",
        "PUT",
        path("/api/v8/policies/virtualMachines/{policy_id}", policy_id=policy_id),
        _ANSWERS,
        json=body,
    )


async def asyncio(policy_id: str, *, client: Client, body: UpdatedPolicyFromClient) -> None:
    """Update a VM backup policy.

    Args:
        policy_id: as its type says.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(policy_id, body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
