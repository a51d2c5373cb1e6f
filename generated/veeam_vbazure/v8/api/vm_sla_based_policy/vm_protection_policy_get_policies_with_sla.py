"""List how policies met their SLA.

Returns one page of SLA-based policies, each with its SLA status and percentage for snapshots, backups and archives.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/VmSlaBasedPolicy#operation/VmProtectionPolicy_GetPoliciesWithSla
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.page_of_vm_protection_policy_with_sla import PageOfVmProtectionPolicyWithSla
    from ...models.vm_protection_policy_with_sla import VmProtectionPolicyWithSla

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("PageOfVmProtectionPolicyWithSla"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
}


def request(
    *, policy_name: str | None | Unset = UNSET, offset: int | None | Unset = UNSET, limit: int | None | Unset = UNSET
) -> PageRequest[PageOfVmProtectionPolicyWithSla, PageOfVmProtectionPolicyWithSla, VmProtectionPolicyWithSla]:
    """Make the call without sending it."""
    return PageRequest(
        "vm_sla_based_policy.vm_protection_policy_get_policies_with_sla",
        "GET",
        "/api/v8/policy/slaBased/virtualMachines/slaReport",
        _ANSWERS,
        params={"PolicyName": policy_name, "Offset": offset, "Limit": limit},
        items="results",
    )


async def asyncio(
    *,
    client: Client,
    policy_name: str | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> PageOfVmProtectionPolicyWithSla:
    """List how policies met their SLA.

    Args:
        policy_name: as its type says.
        offset: Number of items to skip before the page begins. At least 0.
        limit: Largest number of items to return; 100 if it is left out. At least -1.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(policy_name=policy_name, offset=offset, limit=limit))).parsed


asyncio_detailed = detailed(request, asyncio)
