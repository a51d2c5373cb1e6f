"""List SLA-based policies.

Returns one page of SLA-based backup policies of Azure VMs.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/VmSlaBasedPolicy#operation/VmProtectionPolicy_GetPolicies
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.page_of_vm_protection_policy import PageOfVmProtectionPolicy
    from ...models.vm_protection_policy import VmProtectionPolicy

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("PageOfVmProtectionPolicy"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
}


def request(
    *,
    policy_name: str | None | Unset = UNSET,
    virtual_machine_id: str | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> PageRequest[PageOfVmProtectionPolicy, PageOfVmProtectionPolicy, VmProtectionPolicy]:
    """Make the call without sending it."""
    return PageRequest(
        "vm_sla_based_policy.vm_protection_policy_get_policies",
        "GET",
        "/api/v8.1/policy/slaBased/virtualMachines",
        _ANSWERS,
        params={"PolicyName": policy_name, "VirtualMachineId": virtual_machine_id, "Offset": offset, "Limit": limit},
        items="results",
    )


async def asyncio(
    *,
    client: Client,
    policy_name: str | None | Unset = UNSET,
    virtual_machine_id: str | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> PageOfVmProtectionPolicy:
    """List SLA-based policies.

    Args:
        policy_name: as its type says.
        virtual_machine_id: Id of a VM that the policies concern.
        offset: Number of items to skip before the page begins. At least 0.
        limit: Largest number of items to return; 100 if it is left out. At least -1.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (
        await client.send(
            request(policy_name=policy_name, virtual_machine_id=virtual_machine_id, offset=offset, limit=limit)
        )
    ).parsed


asyncio_detailed = detailed(request, asyncio)
