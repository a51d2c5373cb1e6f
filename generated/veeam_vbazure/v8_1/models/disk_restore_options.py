from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Ref, Unset

if TYPE_CHECKING:
    from .azure_subscription import AzureSubscription
    from .disk_type import DiskType
    from .region import Region
    from .resource_group import ResourceGroup
    from .storage_account import StorageAccount


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class DiskRestoreOptions(Model):
    """Where and as what to restore one disk.

    Attributes:
        service_account_id: Service account used for the restore.
        disk_id: Disk to restore.
        name: Name of the restored disk.
        storage_account: Storage account for the restored disk.
    """

    _fields = {
        "region": ("region", Ref("Region")),
        "service_account_id": ("serviceAccountId", None),
        "subscription": ("subscription", Ref("AzureSubscription")),
        "type_": ("type", EnumRef("DiskType")),
        "availability_zone": ("availabilityZone", None),
        "disk_id": ("diskId", None),
        "name": ("name", None),
        "resource_group": ("resourceGroup", Ref("ResourceGroup")),
        "storage_account": ("storageAccount", Ref("StorageAccount")),
    }

    region: Region | None | Unset = UNSET
    service_account_id: str | None | Unset = UNSET
    subscription: AzureSubscription | None | Unset = UNSET
    type_: DiskType | None | Unset = UNSET
    availability_zone: str | None | Unset = UNSET
    disk_id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    resource_group: ResourceGroup | None | Unset = UNSET
    storage_account: StorageAccount | None | Unset = UNSET
