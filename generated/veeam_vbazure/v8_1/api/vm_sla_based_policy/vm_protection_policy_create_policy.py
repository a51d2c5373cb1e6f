"""Create an SLA-based policy.

Creates an SLA-based backup policy for Azure VMs and returns it.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/VmSlaBasedPolicy#operation/VmProtectionPolicy_CreatePolicy
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.new_vm_protection_policy_from_client import NewVmProtectionPolicyFromClient
    from ...models.vm_protection_policy import VmProtectionPolicy

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    201: Ref("VmProtectionPolicy"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    415: Ref("ProblemDetails415"),
}


def request(*, body: NewVmProtectionPolicyFromClient) -> Request[VmProtectionPolicy, VmProtectionPolicy]:
    """Make the call without sending it."""
    return Request(
        "vm_sla_based_policy.vm_protection_policy_create_policy",
        "POST",
        "/api/v8.1/policy/slaBased/virtualMachines",
        _ANSWERS,
        json=body,
    )


async def asyncio(*, client: Client, body: NewVmProtectionPolicyFromClient) -> VmProtectionPolicy:
    """Create an SLA-based policy.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
