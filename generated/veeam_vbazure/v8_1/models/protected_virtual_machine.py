from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Ref, Unset, moment, whole

if TYPE_CHECKING:
    import datetime

    from .azure_environment import AzureEnvironment
    from .azure_subscription import AzureSubscription
    from .links_dictionary import LinksDictionary
    from .os_type_nullable import OSTypeNullable
    from .region import Region
    from .resource_group import ResourceGroup


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ProtectedVirtualMachine(Model):
    """An Azure VM that has restore points.

    Attributes:
        id: ID on the appliance.
        azure_id: Azure resource ID.
        total_size_in_gb: Total size of the VM, in gigabytes.
        vm_size: Name of the Azure VM size.
        is_controller: Whether this VM is a backup appliance itself.
        last_backup: When the latest backup was made.
        field_links: Links to this item and to related ones, by relation.
    """

    _fields = {
        "id": ("id", None),
        "azure_id": ("azureId", None),
        "name": ("name", None),
        "azure_environment": ("azureEnvironment", EnumRef("AzureEnvironment")),
        "os_type": ("osType", EnumRef("OSTypeNullable")),
        "region_name": ("regionName", None),
        "total_size_in_gb": ("totalSizeInGB", whole),
        "vm_size": ("vmSize", None),
        "availability_zone": ("availabilityZone", None),
        "is_controller": ("isController", None),
        "last_backup": ("lastBackup", moment),
        "subscription": ("subscription", Ref("AzureSubscription")),
        "region": ("region", Ref("Region")),
        "resource_group": ("resourceGroup", Ref("ResourceGroup")),
        "field_links": ("_links", Ref("LinksDictionary")),
    }

    id: str | None | Unset = UNSET
    azure_id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    azure_environment: AzureEnvironment | None | Unset = UNSET
    os_type: OSTypeNullable | None | Unset = UNSET
    region_name: str | None | Unset = UNSET
    total_size_in_gb: int | None | Unset = UNSET
    vm_size: str | None | Unset = UNSET
    availability_zone: str | None | Unset = UNSET
    is_controller: bool | None | Unset = UNSET
    last_backup: datetime.datetime | None | Unset = UNSET
    subscription: AzureSubscription | None | Unset = UNSET
    region: Region | None | Unset = UNSET
    resource_group: ResourceGroup | None | Unset = UNSET
    field_links: LinksDictionary | None | Unset = UNSET
