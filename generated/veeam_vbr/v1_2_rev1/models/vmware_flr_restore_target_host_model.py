from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import Ref
from .e_flr_platform_type import EFlrPlatformType
from .flr_restore_target_host_model import FlrRestoreTargetHostModel

if TYPE_CHECKING:
    from .inventory_object_model import InventoryObjectModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class VmwareFlrRestoreTargetHostModel(FlrRestoreTargetHostModel):
    """A vSphere VM that files are restored to."""

    _fields = {"vm_object": ("vmObject", Ref("InventoryObjectModel"))}

    vm_object: InventoryObjectModel
    type_: EFlrPlatformType = EFlrPlatformType("VMware")
