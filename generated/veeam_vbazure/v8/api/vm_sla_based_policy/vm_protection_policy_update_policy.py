"""Change an SLA-based policy.

Changes an SLA-based backup policy to the settings in the body. Returns no body.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/VmSlaBasedPolicy#operation/VmProtectionPolicy_UpdatePolicy
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.updated_vm_protection_policy_from_client import UpdatedVmProtectionPolicyFromClient

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    204: None,
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    404: Ref("ProblemDetails404"),
    415: Ref("ProblemDetails415"),
}


def request(policy_id: str, *, body: UpdatedVmProtectionPolicyFromClient) -> Request[None, None]:
    """Make the call without sending it."""
    return Request(
        "vm_sla_based_policy.vm_protection_policy_update_policy",
        "PUT",
        path("/api/v8/policy/slaBased/virtualMachines/{policy_id}", policy_id=policy_id),
        _ANSWERS,
        json=body,
    )


async def asyncio(policy_id: str, *, client: Client, body: UpdatedVmProtectionPolicyFromClient) -> None:
    """Change an SLA-based policy.

    Args:
        policy_id: as its type says.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(policy_id, body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
