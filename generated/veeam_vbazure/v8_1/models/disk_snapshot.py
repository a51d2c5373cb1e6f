from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Ref, Unset, whole

if TYPE_CHECKING:
    from .azure_subscription import AzureSubscription
    from .disk_type import DiskType
    from .links_dictionary import LinksDictionary
    from .os_type_nullable import OSTypeNullable
    from .region import Region
    from .resource_group import ResourceGroup
    from .storage_account import StorageAccount


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class DiskSnapshot(Model):
    """A snapshot of a disk of an Azure VM.

    Attributes:
        disk_id: Disk that the snapshot was taken of.
        disk_name: Name of the disk that the snapshot was taken of.
    """

    _fields = {
        "name": ("name", None),
        "disk_type": ("diskType", EnumRef("DiskType")),
        "sku": ("sku", None),
        "availability_zone": ("availabilityZone", None),
        "size_in_gb": ("sizeInGB", whole),
        "os_type": ("osType", EnumRef("OSTypeNullable")),
        "disk_id": ("diskId", None),
        "subscription": ("subscription", Ref("AzureSubscription")),
        "region": ("region", Ref("Region")),
        "resource_group": ("resourceGroup", Ref("ResourceGroup")),
        "storage_account": ("storageAccount", Ref("StorageAccount")),
        "field_links": ("_links", Ref("LinksDictionary")),
        "disk_name": ("diskName", None),
        "snapshot_accounts": ("snapshotAccounts", ListOf(None)),
    }

    name: str | None | Unset = UNSET
    disk_type: DiskType | None | Unset = UNSET
    sku: str | None | Unset = UNSET
    availability_zone: str | None | Unset = UNSET
    size_in_gb: int | None | Unset = UNSET
    os_type: OSTypeNullable | None | Unset = UNSET
    disk_id: str | None | Unset = UNSET
    subscription: AzureSubscription | None | Unset = UNSET
    region: Region | None | Unset = UNSET
    resource_group: ResourceGroup | None | Unset = UNSET
    storage_account: StorageAccount | None | Unset = UNSET
    field_links: LinksDictionary | None | Unset = UNSET
    disk_name: str | None | Unset = UNSET
    snapshot_accounts: list[str] | None | Unset = UNSET
