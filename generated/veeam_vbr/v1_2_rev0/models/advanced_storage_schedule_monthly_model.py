from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Unset, whole

if TYPE_CHECKING:
    from .e_day_number_in_month import EDayNumberInMonth
    from .e_day_of_week import EDayOfWeek
    from .e_month import EMonth


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AdvancedStorageScheduleMonthlyModel(Model):
    """Monthly schedule of a storage activity such as an active full backup or a health check.

    Attributes:
        day_of_week: Day of the week, counted within the month by dayNumberInMonth.
        day_number_in_month: Which occurrence of dayOfWeek is meant; OnDay takes the date in dayOfMonths instead.
        day_of_months: Date within the month, used when dayNumberInMonth is OnDay.
        months: Months in which the schedule applies.
    """

    _fields = {
        "is_enabled": ("isEnabled", None),
        "day_of_week": ("dayOfWeek", EnumRef("EDayOfWeek")),
        "day_number_in_month": ("dayNumberInMonth", EnumRef("EDayNumberInMonth")),
        "day_of_months": ("dayOfMonths", whole),
        "months": ("months", ListOf(EnumRef("EMonth"))),
    }

    is_enabled: bool
    day_of_week: EDayOfWeek | None | Unset = UNSET
    day_number_in_month: EDayNumberInMonth | None | Unset = UNSET
    day_of_months: int | None | Unset = UNSET
    months: list[EMonth] | None | Unset = UNSET
