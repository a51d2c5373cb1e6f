from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Unset, whole

if TYPE_CHECKING:
    from .day_of_week import DayOfWeek
    from .month import Month
    from .monthly_type import MonthlyType
    from .sla_duration_type import SlaDurationType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class MonthlySlaSchedule(Model):
    """Monthly part of an SLA template: on which day restore points are created and how long they are kept.

    Attributes:
        monthly_type: Which day of the month the schedule means.
        exact_day: Day of the month, when monthlyType is SelectedDay.
        day_of_week: Weekday to use, when monthlyType is an occurrence such as First or Last.
        selected_months: Months in which the schedule applies.
        store_for: How long restore points are kept, in storeForUnit.
    """

    _fields = {
        "schedule_enabled": ("scheduleEnabled", None),
        "monthly_type": ("monthlyType", EnumRef("MonthlyType")),
        "exact_day": ("exactDay", whole),
        "day_of_week": ("dayOfWeek", EnumRef("DayOfWeek")),
        "selected_months": ("selectedMonths", ListOf(EnumRef("Month"))),
        "store_for": ("storeFor", whole),
        "store_for_unit": ("storeForUnit", EnumRef("SlaDurationType")),
    }

    schedule_enabled: bool | None | Unset = UNSET
    monthly_type: MonthlyType | None | Unset = UNSET
    exact_day: int | None | Unset = UNSET
    day_of_week: DayOfWeek | None | Unset = UNSET
    selected_months: list[Month] | None | Unset = UNSET
    store_for: int | None | Unset = UNSET
    store_for_unit: SlaDurationType | None | Unset = UNSET
