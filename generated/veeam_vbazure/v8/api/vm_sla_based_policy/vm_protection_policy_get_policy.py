"""Get one SLA-based policy.

Returns one SLA-based backup policy with its templates and settings.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/VmSlaBasedPolicy#operation/VmProtectionPolicy_GetPolicy
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.vm_protection_policy import VmProtectionPolicy

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("VmProtectionPolicy"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
}


def request(policy_id: str) -> Request[VmProtectionPolicy, VmProtectionPolicy]:
    """Make the call without sending it."""
    return Request(
        "vm_sla_based_policy.vm_protection_policy_get_policy",
        "GET",
        path("/api/v8/policy/slaBased/virtualMachines/{policy_id}", policy_id=policy_id),
        _ANSWERS,
    )


async def asyncio(policy_id: str, *, client: Client) -> VmProtectionPolicy:
    """Get one SLA-based policy.

    Args:
        policy_id: as its type says.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(policy_id))).parsed


asyncio_detailed = detailed(request, asyncio)
