from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Unset

if TYPE_CHECKING:
    from .backup_destination_filter_options import BackupDestinationFilterOptions
    from .protection_status import ProtectionStatus
    from .virtual_machine_exists_state import VirtualMachineExistsState


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class VirtualMachineOptions(Model):
    """Which Azure VMs a rescan covers.

    Attributes:
        tenant_id: ID of the Microsoft Entra tenant.
        search_pattern: Text to look for in names.
        backup_destination: Kinds of restore points that the VMs have.
        exists_state: Whether to take VMs that exist, that were deleted, or both.
        vm_from_protected_regions: Whether to take only VMs in regions that policies protect.
    """

    _fields = {
        "subscription_id": ("subscriptionId", None),
        "resource_group_id": ("resourceGroupId", None),
        "tenant_id": ("tenantId", None),
        "service_account_id": ("serviceAccountId", None),
        "region_ids": ("regionIds", ListOf(None)),
        "search_pattern": ("searchPattern", None),
        "protection_status": ("protectionStatus", ListOf(EnumRef("ProtectionStatus"))),
        "backup_destination": ("backupDestination", ListOf(EnumRef("BackupDestinationFilterOptions"))),
        "exists_state": ("existsState", EnumRef("VirtualMachineExistsState")),
        "vm_from_protected_regions": ("vmFromProtectedRegions", None),
    }

    subscription_id: str | None | Unset = UNSET
    resource_group_id: str | None | Unset = UNSET
    tenant_id: str | None | Unset = UNSET
    service_account_id: str | None | Unset = UNSET
    region_ids: list[str] | None | Unset = UNSET
    search_pattern: str | None | Unset = UNSET
    protection_status: list[ProtectionStatus] | None | Unset = UNSET
    backup_destination: list[BackupDestinationFilterOptions] | None | Unset = UNSET
    exists_state: VirtualMachineExistsState | None | Unset = UNSET
    vm_from_protected_regions: bool | None | Unset = UNSET
