from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Unset, moment, whole

if TYPE_CHECKING:
    import datetime

    from .day_number_in_month_health_check import DayNumberInMonthHealthCheck
    from .day_of_week import DayOfWeek
    from .month import Month


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class HealthCheckSchedule(Model):
    """When the health check of a policy's backups runs.

    Attributes:
        local_time: Time at which the check starts.
        day_number_in_month: Which occurrence of the weekdays is meant, or OnDay to use dayOfMonth.
        days_of_week: Weekdays on which the check runs.
        day_of_month: Day of the month, when dayNumberInMonth is OnDay.
        months: Months in which the check runs.
    """

    _fields = {
        "health_check_enabled": ("healthCheckEnabled", None),
        "local_time": ("localTime", moment),
        "day_number_in_month": ("dayNumberInMonth", EnumRef("DayNumberInMonthHealthCheck")),
        "days_of_week": ("daysOfWeek", ListOf(EnumRef("DayOfWeek"))),
        "day_of_month": ("dayOfMonth", whole),
        "months": ("months", ListOf(EnumRef("Month"))),
    }

    health_check_enabled: bool | None | Unset = UNSET
    local_time: datetime.datetime | None | Unset = UNSET
    day_number_in_month: DayNumberInMonthHealthCheck | None | Unset = UNSET
    days_of_week: list[DayOfWeek] | None | Unset = UNSET
    day_of_month: int | None | Unset = UNSET
    months: list[Month] | None | Unset = UNSET
