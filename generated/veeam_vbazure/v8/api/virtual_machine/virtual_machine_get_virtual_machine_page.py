"""List VMs.

Returns one page of Azure VMs with their protection status, which the filters narrow by place in Azure and by
protection.

Source:
https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/VirtualMachine#operation/VirtualMachine_GetVirtualMachinePage
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.backup_destination_filter_options import BackupDestinationFilterOptions
    from ...models.page_of_virtual_machine import PageOfVirtualMachine
    from ...models.protection_status import ProtectionStatus
    from ...models.virtual_machine import VirtualMachine
    from ...models.virtual_machine_exists_state import VirtualMachineExistsState

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("PageOfVirtualMachine"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
}


def request(
    *,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    subscription_id: str | None | Unset = UNSET,
    resource_group_id: str | None | Unset = UNSET,
    tenant_id: str | None | Unset = UNSET,
    service_account_id: str | None | Unset = UNSET,
    region_ids: list[str] | None | Unset = UNSET,
    search_pattern: str | None | Unset = UNSET,
    protection_status: list[ProtectionStatus] | None | Unset = UNSET,
    backup_destination: list[BackupDestinationFilterOptions] | None | Unset = UNSET,
    exists_state: VirtualMachineExistsState | None | Unset = UNSET,
    vm_from_protected_regions: bool | None | Unset = UNSET,
) -> PageRequest[PageOfVirtualMachine, PageOfVirtualMachine, VirtualMachine]:
    """Make the call without sending it."""
    return PageRequest(
        "virtual_machine.virtual_machine_get_virtual_machine_page",
        "GET",
        "/api/v8/virtualMachines",
        _ANSWERS,
        params={
            "Offset": offset,
            "Limit": limit,
            "SubscriptionId": subscription_id,
            "ResourceGroupId": resource_group_id,
            "TenantId": tenant_id,
            "ServiceAccountId": service_account_id,
            "RegionIds": region_ids,
            "SearchPattern": search_pattern,
            "ProtectionStatus": protection_status,
            "BackupDestination": backup_destination,
            "ExistsState": exists_state,
            "VmFromProtectedRegions": vm_from_protected_regions,
        },
        items="results",
    )


async def asyncio(
    *,
    client: Client,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    subscription_id: str | None | Unset = UNSET,
    resource_group_id: str | None | Unset = UNSET,
    tenant_id: str | None | Unset = UNSET,
    service_account_id: str | None | Unset = UNSET,
    region_ids: list[str] | None | Unset = UNSET,
    search_pattern: str | None | Unset = UNSET,
    protection_status: list[ProtectionStatus] | None | Unset = UNSET,
    backup_destination: list[BackupDestinationFilterOptions] | None | Unset = UNSET,
    exists_state: VirtualMachineExistsState | None | Unset = UNSET,
    vm_from_protected_regions: bool | None | Unset = UNSET,
) -> PageOfVirtualMachine:
    """List VMs.

    Args:
        offset: Number of items to skip before the page begins. At least 0.
        limit: Largest number of items to return; 100 if it is left out. At least -1.
        subscription_id: as its type says.
        resource_group_id: as its type says.
        tenant_id: as its type says.
        service_account_id: as its type says.
        region_ids: as its type says.
        search_pattern: Only items whose name contains this text.
        protection_status: as its type says.
        backup_destination: Kinds of backup that the VMs have.
        exists_state: Selects VMs by whether they still exist in Azure.
        vm_from_protected_regions: as its type says.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (
        await client.send(
            request(
                offset=offset,
                limit=limit,
                subscription_id=subscription_id,
                resource_group_id=resource_group_id,
                tenant_id=tenant_id,
                service_account_id=service_account_id,
                region_ids=region_ids,
                search_pattern=search_pattern,
                protection_status=protection_status,
                backup_destination=backup_destination,
                exists_state=exists_state,
                vm_from_protected_regions=vm_from_protected_regions,
            )
        )
    ).parsed


asyncio_detailed = detailed(request, asyncio)
