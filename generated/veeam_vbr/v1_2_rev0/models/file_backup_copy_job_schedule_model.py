from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Ref, Unset

if TYPE_CHECKING:
    from .e_file_backup_copy_job_schedule_type import EFileBackupCopyJobScheduleType
    from .schedule_backup_window_model import ScheduleBackupWindowModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FileBackupCopyJobScheduleModel(Model):
    """When a file backup copy job may run.

    Attributes:
        custom_window: Hours in which the job may copy, when type is Custom.
    """

    _fields = {
        "type_": ("type", EnumRef("EFileBackupCopyJobScheduleType")),
        "custom_window": ("customWindow", Ref("ScheduleBackupWindowModel")),
    }

    type_: EFileBackupCopyJobScheduleType | None | Unset = UNSET
    custom_window: ScheduleBackupWindowModel | None | Unset = UNSET
