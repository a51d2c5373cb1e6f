from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Ref, Unset, whole

if TYPE_CHECKING:
    from .day_of_week_nullable import DayOfWeekNullable
    from .monthly_backup_schedule import MonthlyBackupSchedule
    from .monthly_type_nullable import MonthlyTypeNullable


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class MonthlySqlSchedule(Model):
    """Monthly schedule of a SQL policy.

    Attributes:
        type_: Which occurrence of dayOfWeek in the month is meant, or SelectedDay to use dayOfMonth.
        day_of_week: Weekday to run on, when type is an occurrence such as First or Last.
        day_of_month: Day of the month to run on, when type is SelectedDay.
        monthly_last_day: Whether to run on the last day of the month.
    """

    _fields = {
        "start_time": ("startTime", whole),
        "type_": ("type", EnumRef("MonthlyTypeNullable")),
        "day_of_week": ("dayOfWeek", EnumRef("DayOfWeekNullable")),
        "day_of_month": ("dayOfMonth", whole),
        "monthly_last_day": ("monthlyLastDay", None),
        "backup_schedule": ("backupSchedule", Ref("MonthlyBackupSchedule")),
    }

    start_time: int | None | Unset = UNSET
    type_: MonthlyTypeNullable | None | Unset = UNSET
    day_of_week: DayOfWeekNullable | None | Unset = UNSET
    day_of_month: int | None | Unset = UNSET
    monthly_last_day: bool | None | Unset = UNSET
    backup_schedule: MonthlyBackupSchedule | None | Unset = UNSET
