from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .backup_object_indexing_model import BackupObjectIndexingModel
    from .inventory_object_model import InventoryObjectModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BackupIndexingSettingsModel(Model):
    """File system indexing of one VM or container in a job.

    Attributes:
        vm_object: VM or container that the settings are for.
    """

    _fields = {
        "vm_object": ("vmObject", Ref("InventoryObjectModel")),
        "windows_indexing": ("WindowsIndexing", Ref("BackupObjectIndexingModel")),
        "linux_indexing": ("LinuxIndexing", Ref("BackupObjectIndexingModel")),
    }

    vm_object: InventoryObjectModel
    windows_indexing: BackupObjectIndexingModel | None | Unset = UNSET
    linux_indexing: BackupObjectIndexingModel | None | Unset = UNSET
