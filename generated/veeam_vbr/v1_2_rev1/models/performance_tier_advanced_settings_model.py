from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PerformanceTierAdvancedSettingsModel(Model):
    """How backups are laid out over the performance tier.

    Attributes:
        per_vm_backup: Whether each machine gets its own backup files.
        full_when_extent_offline: Whether a full backup is made when a needed extent is offline.
    """

    _fields = {"per_vm_backup": ("perVmBackup", None), "full_when_extent_offline": ("fullWhenExtentOffline", None)}

    per_vm_backup: bool | None | Unset = UNSET
    full_when_extent_offline: bool | None | Unset = UNSET
