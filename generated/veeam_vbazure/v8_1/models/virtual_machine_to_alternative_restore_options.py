from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .availability_set_from_client import AvailabilitySetFromClient
    from .availability_zone_info import AvailabilityZoneInfo
    from .azure_subscription import AzureSubscription
    from .disk_restore_options_base import DiskRestoreOptionsBase
    from .disk_type import DiskType
    from .network_security_group import NetworkSecurityGroup
    from .region import Region
    from .resource_group import ResourceGroup
    from .virtual_network_from_client_for_to_alternative import VirtualNetworkFromClientForToAlternative
    from .virtual_network_subnet import VirtualNetworkSubnet


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class VirtualMachineToAlternativeRestoreOptions(Model):
    """Where and with which settings to restore an Azure VM, other than the original ones.

    Attributes:
        name: Name for the restored VM.
        vm_size_name: Name of the Azure VM size for the restored VM.
    """

    _fields = {
        "name": ("name", None),
        "subscription": ("subscription", Ref("AzureSubscription")),
        "resource_group": ("resourceGroup", Ref("ResourceGroup")),
        "region": ("region", Ref("Region")),
        "vm_size_name": ("vmSizeName", None),
        "virtual_network": ("virtualNetwork", Ref("VirtualNetworkFromClientForToAlternative")),
        "subnet": ("subnet", Ref("VirtualNetworkSubnet")),
        "network_security_group": ("networkSecurityGroup", Ref("NetworkSecurityGroup")),
        "availability_set": ("availabilitySet", Ref("AvailabilitySetFromClient")),
        "availability_zone": ("availabilityZone", Ref("AvailabilityZoneInfo")),
        "disk_type": ("diskType", EnumRef("DiskType")),
        "os_disk": ("osDisk", Ref("DiskRestoreOptionsBase")),
        "data_disks": ("dataDisks", ListOf(Ref("DiskRestoreOptionsBase"))),
    }

    name: str | None | Unset = UNSET
    subscription: AzureSubscription | None | Unset = UNSET
    resource_group: ResourceGroup | None | Unset = UNSET
    region: Region | None | Unset = UNSET
    vm_size_name: str | None | Unset = UNSET
    virtual_network: VirtualNetworkFromClientForToAlternative | None | Unset = UNSET
    subnet: VirtualNetworkSubnet | None | Unset = UNSET
    network_security_group: NetworkSecurityGroup | None | Unset = UNSET
    availability_set: AvailabilitySetFromClient | None | Unset = UNSET
    availability_zone: AvailabilityZoneInfo | None | Unset = UNSET
    disk_type: DiskType | None | Unset = UNSET
    os_disk: DiskRestoreOptionsBase | None | Unset = UNSET
    data_disks: list[DiskRestoreOptionsBase] | None | Unset = UNSET
