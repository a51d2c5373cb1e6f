from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .resource_group import ResourceGroup
    from .storage_account import StorageAccount


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class DiskRestoreOptionsBase(Model):
    """Name and place for one disk of a restored VM.

    Attributes:
        disk_id: Disk to restore.
        name: Name of the restored disk.
        storage_account: Storage account for the restored disk.
    """

    _fields = {
        "disk_id": ("diskId", None),
        "name": ("name", None),
        "resource_group": ("resourceGroup", Ref("ResourceGroup")),
        "storage_account": ("storageAccount", Ref("StorageAccount")),
    }

    disk_id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    resource_group: ResourceGroup | None | Unset = UNSET
    storage_account: StorageAccount | None | Unset = UNSET
