from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Unset

if TYPE_CHECKING:
    from .daily_type_nullable import DailyTypeNullable
    from .day_of_week import DayOfWeek


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ConfigurationBackupSchedule(Model):
    """Days and time at which the configuration is backed up.

    Attributes:
        selected_days: Days to run on, when dailyType is SelectedDays.
        daily_time: Time of the day, as a time span since midnight.
    """

    _fields = {
        "daily_type": ("dailyType", EnumRef("DailyTypeNullable")),
        "selected_days": ("selectedDays", ListOf(EnumRef("DayOfWeek"))),
        "daily_time": ("dailyTime", None),
    }

    daily_type: DailyTypeNullable | None | Unset = UNSET
    selected_days: list[DayOfWeek] | None | Unset = UNSET
    daily_time: str | None | Unset = UNSET
