from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .daily_backup_schedule import DailyBackupSchedule
    from .daily_type_nullable import DailyTypeNullable
    from .day_of_week import DayOfWeek


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class DailySqlSchedule(Model):
    """Daily schedule of a SQL policy.

    Attributes:
        selected_days: Days to run on, when dailyType is SelectedDays.
    """

    _fields = {
        "daily_type": ("dailyType", EnumRef("DailyTypeNullable")),
        "selected_days": ("selectedDays", ListOf(EnumRef("DayOfWeek"))),
        "backup_schedule": ("backupSchedule", Ref("DailyBackupSchedule")),
    }

    daily_type: DailyTypeNullable | None | Unset = UNSET
    selected_days: list[DayOfWeek] | None | Unset = UNSET
    backup_schedule: DailyBackupSchedule | None | Unset = UNSET
