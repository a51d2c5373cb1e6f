from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Ref, Unset, whole

if TYPE_CHECKING:
    from .azure_environment import AzureEnvironment
    from .links_dictionary import LinksDictionary
    from .os_type import OSType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class VirtualMachine(Model):
    """An Azure VM that the appliance can see.

    Attributes:
        id: ID on the appliance.
        azure_id: Azure resource ID.
        total_size_in_gb: Total size of the VM, in gigabytes.
        vm_size: Name of the Azure VM size.
        has_ephemeral_os_disk: Whether the system disk is ephemeral.
        is_controller: Whether this VM is a backup appliance itself.
        is_deleted: Whether the VM no longer exists in Azure.
        tenant_id: ID of the Microsoft Entra tenant.
        field_links: Links to this item and to related ones, by relation.
    """

    _fields = {
        "id": ("id", None),
        "azure_id": ("azureId", None),
        "name": ("name", None),
        "azure_environment": ("azureEnvironment", EnumRef("AzureEnvironment")),
        "os_type": ("osType", EnumRef("OSType")),
        "region_display_name": ("regionDisplayName", None),
        "region_name": ("regionName", None),
        "total_size_in_gb": ("totalSizeInGB", whole),
        "vm_size": ("vmSize", None),
        "dns_name": ("dnsName", None),
        "virtual_network": ("virtualNetwork", None),
        "subnet": ("subnet", None),
        "public_ip": ("publicIP", None),
        "private_ip": ("privateIP", None),
        "has_ephemeral_os_disk": ("hasEphemeralOsDisk", None),
        "availability_zone": ("availabilityZone", None),
        "is_controller": ("isController", None),
        "is_deleted": ("isDeleted", None),
        "subscription_id": ("subscriptionId", None),
        "subscription_name": ("subscriptionName", None),
        "tenant_id": ("tenantId", None),
        "resource_group_name": ("resourceGroupName", None),
        "field_links": ("_links", Ref("LinksDictionary")),
    }

    id: str | None | Unset = UNSET
    azure_id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    azure_environment: AzureEnvironment | None | Unset = UNSET
    os_type: OSType | None | Unset = UNSET
    region_display_name: str | None | Unset = UNSET
    region_name: str | None | Unset = UNSET
    total_size_in_gb: int | None | Unset = UNSET
    vm_size: str | None | Unset = UNSET
    dns_name: str | None | Unset = UNSET
    virtual_network: str | None | Unset = UNSET
    subnet: str | None | Unset = UNSET
    public_ip: str | None | Unset = UNSET
    private_ip: str | None | Unset = UNSET
    has_ephemeral_os_disk: bool | None | Unset = UNSET
    availability_zone: str | None | Unset = UNSET
    is_controller: bool | None | Unset = UNSET
    is_deleted: bool | None | Unset = UNSET
    subscription_id: str | None | Unset = UNSET
    subscription_name: str | None | Unset = UNSET
    tenant_id: str | None | Unset = UNSET
    resource_group_name: str | None | Unset = UNSET
    field_links: LinksDictionary | None | Unset = UNSET
