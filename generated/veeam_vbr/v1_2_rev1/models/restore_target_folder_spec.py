from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .inventory_object_model import InventoryObjectModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RestoreTargetFolderSpec(Model):
    """Name and folder of a restored VM.

    Attributes:
        vm_name: Name that the restored VM gets.
        restore_vm_tags: Whether vSphere tags are restored too.
    """

    _fields = {
        "folder": ("folder", Ref("InventoryObjectModel")),
        "vm_name": ("vmName", None),
        "restore_vm_tags": ("restoreVmTags", None),
    }

    folder: InventoryObjectModel
    vm_name: str | None | Unset = UNSET
    restore_vm_tags: bool | None | Unset = UNSET
