"""Enable a VM backup policy.

Switches on one VM backup policy, so that its schedule applies.

Source: https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/Policy#operation/Policy_EnablePolicy
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    204: None,
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
}


def request(policy_id: str) -> Request[None, None]:
    """Make the call without sending it."""
    return Request(
        "policy.policy_enable_policy",
        "POST",
        path("/api/v8/policies/virtualMachines/{policy_id}/enable", policy_id=policy_id),
        _ANSWERS,
    )


async def asyncio(policy_id: str, *, client: Client) -> None:
    """Enable a VM backup policy.

    Args:
        policy_id: as its type says.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(policy_id))).parsed


asyncio_detailed = detailed(request, asyncio)
