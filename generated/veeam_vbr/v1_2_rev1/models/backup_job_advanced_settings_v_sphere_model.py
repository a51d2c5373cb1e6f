from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .v_sphere_changed_block_tracking_settings_model import VSphereChangedBlockTrackingSettingsModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BackupJobAdvancedSettingsVSphereModel(Model):
    """Advanced settings of a backup job that apply to VMware vSphere only.

    Attributes:
        enable_vm_ware_tools_quiescence: Whether VMware Tools quiesce the guest before the snapshot.
    """

    _fields = {
        "enable_vm_ware_tools_quiescence": ("enableVMWareToolsQuiescence", None),
        "changed_block_tracking": ("changedBlockTracking", Ref("VSphereChangedBlockTrackingSettingsModel")),
    }

    enable_vm_ware_tools_quiescence: bool | None | Unset = UNSET
    changed_block_tracking: VSphereChangedBlockTrackingSettingsModel | None | Unset = UNSET
