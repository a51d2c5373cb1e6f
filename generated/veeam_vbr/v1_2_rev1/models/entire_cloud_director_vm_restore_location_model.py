from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import Model, Ref

if TYPE_CHECKING:
    from .inventory_object_model import InventoryObjectModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EntireCloudDirectorVMRestoreLocationModel(Model):
    """Name and vApp for a Cloud Director VM that is restored to a place of choice."""

    _fields = {
        "new_name": ("newName", None),
        "v_app": ("vApp", Ref("InventoryObjectModel")),
        "restore_v_sphere_vm_tags": ("restoreVSphereVMTags", None),
    }

    new_name: str
    v_app: InventoryObjectModel
    restore_v_sphere_vm_tags: bool
