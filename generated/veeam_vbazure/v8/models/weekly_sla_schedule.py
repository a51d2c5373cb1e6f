from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Unset, whole

if TYPE_CHECKING:
    from .daily_type import DailyType
    from .day_of_week import DayOfWeek
    from .sla_duration_type import SlaDurationType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class WeeklySlaSchedule(Model):
    """On which days an SLA-based backup policy runs its weekly schedule and how long the results are kept.

    Attributes:
        schedule_enabled: Whether this schedule is in use.
        daily_type: Which days count: every day, weekdays, or the selected ones.
        selected_days: Days of the week on which the schedule runs.
        store_for: How long the results are kept, in the unit that storeForUnit names.
        store_for_unit: Unit of storeFor.
    """

    _fields = {
        "schedule_enabled": ("scheduleEnabled", None),
        "daily_type": ("dailyType", EnumRef("DailyType")),
        "selected_days": ("selectedDays", ListOf(EnumRef("DayOfWeek"))),
        "store_for": ("storeFor", whole),
        "store_for_unit": ("storeForUnit", EnumRef("SlaDurationType")),
    }

    schedule_enabled: bool | None | Unset = UNSET
    daily_type: DailyType | None | Unset = UNSET
    selected_days: list[DayOfWeek] | None | Unset = UNSET
    store_for: int | None | Unset = UNSET
    store_for_unit: SlaDurationType | None | Unset = UNSET
