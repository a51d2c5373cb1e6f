from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Unset, whole

if TYPE_CHECKING:
    from .e_day_number_in_month import EDayNumberInMonth
    from .e_day_of_week import EDayOfWeek
    from .e_month import EMonth


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ScheduleMonthlyModel(Model):
    """Whether a job runs monthly, and when.

    Attributes:
        is_enabled: The server's default is false.
        local_time: Time of day to start, in the backup server's local time.
        day_of_week: Weekday to run on, which dayNumberInMonth counts.
        day_number_in_month: Which such weekday of the month, or OnDay to use dayOfMonth.
        day_of_month: Day of the month to run on, when dayNumberInMonth is OnDay.
        months: Months to run in.
    """

    _fields = {
        "is_enabled": ("isEnabled", None),
        "local_time": ("localTime", None),
        "day_of_week": ("dayOfWeek", EnumRef("EDayOfWeek")),
        "day_number_in_month": ("dayNumberInMonth", EnumRef("EDayNumberInMonth")),
        "day_of_month": ("dayOfMonth", whole),
        "months": ("months", ListOf(EnumRef("EMonth"))),
    }

    is_enabled: bool
    local_time: str | None | Unset = UNSET
    day_of_week: EDayOfWeek | None | Unset = UNSET
    day_number_in_month: EDayNumberInMonth | None | Unset = UNSET
    day_of_month: int | None | Unset = UNSET
    months: list[EMonth] | None | Unset = UNSET
