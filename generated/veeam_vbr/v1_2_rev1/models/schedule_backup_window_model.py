from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .backup_window_setting_model import BackupWindowSettingModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ScheduleBackupWindowModel(Model):
    """Whether runs are confined to certain hours.

    Attributes:
        is_enabled: The server's default is false.
    """

    _fields = {"is_enabled": ("isEnabled", None), "backup_window": ("backupWindow", Ref("BackupWindowSettingModel"))}

    is_enabled: bool
    backup_window: BackupWindowSettingModel | None | Unset = UNSET
