from __future__ import annotations

from attrs import define

from ..types import UNSET, Unset
from .e_entire_vm_restore_mode_type import EEntireVMRestoreModeType
from .entire_cloud_director_vm_restore_spec import EntireCloudDirectorVMRestoreSpec


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EntireCloudDirectorVMOriginalLocationRestoreSpec(EntireCloudDirectorVMRestoreSpec):
    """Restores a whole Cloud Director VM to where it was.

    Attributes:
        quick_rollback: Whether only blocks that changed since the restore point are written back.
    """

    _fields = {"quick_rollback": ("quickRollback", None)}

    quick_rollback: bool | None | Unset = UNSET
    type_: EEntireVMRestoreModeType = EEntireVMRestoreModeType("OriginalLocation")
