from __future__ import annotations

from attrs import define

from .e_flr_platform_type import EFlrPlatformType
from .flr_restore_target_host_model import FlrRestoreTargetHostModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class HyperVFlrRestoreTargetHostModel(FlrRestoreTargetHostModel):
    """A Hyper-V machine that files are restored to."""

    _fields = {"vm_object": ("vmObject", None)}

    vm_object: str
    type_: EFlrPlatformType = EFlrPlatformType("HyperV")
