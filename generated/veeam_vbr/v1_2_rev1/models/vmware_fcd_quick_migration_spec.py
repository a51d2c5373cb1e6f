from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .inventory_object_model import InventoryObjectModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class VmwareFcdQuickMigrationSpec(Model):
    """Where instantly recovered FCDs (first class disks) are migrated to.

    Attributes:
        mounted_disk_names: Disks to migrate.
    """

    _fields = {
        "target_datastore": ("targetDatastore", Ref("InventoryObjectModel")),
        "mounted_disk_names": ("mountedDiskNames", ListOf(None)),
        "storage_policy": ("storagePolicy", Ref("InventoryObjectModel")),
    }

    target_datastore: InventoryObjectModel
    mounted_disk_names: list[str] | None | Unset = UNSET
    storage_policy: InventoryObjectModel | None | Unset = UNSET
