from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Ref, Unset, whole

if TYPE_CHECKING:
    from .daily_backup_schedule import DailyBackupSchedule
    from .daily_snapshot_schedule import DailySnapshotSchedule
    from .daily_type_nullable import DailyTypeNullable
    from .day_of_week import DayOfWeek


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class DailySchedule(Model):
    """Daily schedule of an Azure VM policy.

    Attributes:
        selected_days: Days to run on, when dailyType is SelectedDays.
    """

    _fields = {
        "daily_type": ("dailyType", EnumRef("DailyTypeNullable")),
        "selected_days": ("selectedDays", ListOf(EnumRef("DayOfWeek"))),
        "runs_per_hour": ("runsPerHour", whole),
        "snapshot_schedule": ("snapshotSchedule", Ref("DailySnapshotSchedule")),
        "backup_schedule": ("backupSchedule", Ref("DailyBackupSchedule")),
    }

    daily_type: DailyTypeNullable | None | Unset = UNSET
    selected_days: list[DayOfWeek] | None | Unset = UNSET
    runs_per_hour: int | None | Unset = UNSET
    snapshot_schedule: DailySnapshotSchedule | None | Unset = UNSET
    backup_schedule: DailyBackupSchedule | None | Unset = UNSET
