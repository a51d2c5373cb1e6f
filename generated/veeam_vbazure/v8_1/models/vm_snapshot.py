from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset, whole

if TYPE_CHECKING:
    from .availability_set import AvailabilitySet
    from .availability_zone_info import AvailabilityZoneInfo
    from .azure_subscription import AzureSubscription
    from .links_dictionary import LinksDictionary
    from .network_security_group import NetworkSecurityGroup
    from .region import Region
    from .resource_group import ResourceGroup
    from .virtual_network import VirtualNetwork
    from .virtual_network_subnet_base import VirtualNetworkSubnetBase
    from .vm_disk_snapshot import VmDiskSnapshot


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class VmSnapshot(Model):
    """A snapshot of an Azure VM, with the settings of the VM that it was taken from.

    Attributes:
        size: Azure VM size of the source VM.
        has_ephemeral_os_disk: Whether the system disk is ephemeral.
        disk_size_in_gb: Size of the disks, in gigabytes.
        field_links: Links to this item and to related ones, by relation.
    """

    _fields = {
        "size": ("size", None),
        "vm_id": ("vmId", None),
        "vm_azure_resource_id": ("vmAzureResourceId", None),
        "service_account_id": ("serviceAccountId", None),
        "name": ("name", None),
        "subscription": ("subscription", Ref("AzureSubscription")),
        "resource_group": ("resourceGroup", Ref("ResourceGroup")),
        "region": ("region", Ref("Region")),
        "has_ephemeral_os_disk": ("hasEphemeralOsDisk", None),
        "os_disk": ("osDisk", Ref("VmDiskSnapshot")),
        "data_disks": ("dataDisks", ListOf(Ref("VmDiskSnapshot"))),
        "disk_size_in_gb": ("diskSizeInGb", whole),
        "virtual_network": ("virtualNetwork", Ref("VirtualNetwork")),
        "subnet": ("subnet", Ref("VirtualNetworkSubnetBase")),
        "network_security_group": ("networkSecurityGroup", Ref("NetworkSecurityGroup")),
        "availability_set": ("availabilitySet", Ref("AvailabilitySet")),
        "availability_zone": ("availabilityZone", Ref("AvailabilityZoneInfo")),
        "field_links": ("_links", Ref("LinksDictionary")),
    }

    size: str
    vm_id: str | None | Unset = UNSET
    vm_azure_resource_id: str | None | Unset = UNSET
    service_account_id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    subscription: AzureSubscription | None | Unset = UNSET
    resource_group: ResourceGroup | None | Unset = UNSET
    region: Region | None | Unset = UNSET
    has_ephemeral_os_disk: bool | None | Unset = UNSET
    os_disk: VmDiskSnapshot | None | Unset = UNSET
    data_disks: list[VmDiskSnapshot] | None | Unset = UNSET
    disk_size_in_gb: int | None | Unset = UNSET
    virtual_network: VirtualNetwork | None | Unset = UNSET
    subnet: VirtualNetworkSubnetBase | None | Unset = UNSET
    network_security_group: NetworkSecurityGroup | None | Unset = UNSET
    availability_set: AvailabilitySet | None | Unset = UNSET
    availability_zone: AvailabilityZoneInfo | None | Unset = UNSET
    field_links: LinksDictionary | None | Unset = UNSET
