from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset, whole

if TYPE_CHECKING:
    from .weekly_backup_schedule import WeeklyBackupSchedule


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class WeeklyCosmosDbSchedule(Model):
    """The weekly schedule of a Cosmos DB backup policy.

    Attributes:
        start_time: Start time of the run, as a whole number.
        backup_schedule: Days, target and retention for backups.
    """

    _fields = {"start_time": ("startTime", whole), "backup_schedule": ("backupSchedule", Ref("WeeklyBackupSchedule"))}

    start_time: int | None | Unset = UNSET
    backup_schedule: WeeklyBackupSchedule | None | Unset = UNSET
