from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset, whole

if TYPE_CHECKING:
    from .day_of_week_nullable import DayOfWeekNullable
    from .month_nullable import MonthNullable
    from .yearly_type_nullable import YearlyTypeNullable


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class YearlySchedule(Model):
    """The yearly schedule of a backup policy.

    Attributes:
        start_time: Start time of the run, as a whole number.
        type_: Which week or day of the month the schedule runs on.
        day_of_month: Day of the month, when type is SelectedDay.
        yearly_last_day: Whether the schedule runs on the last day of the month.
        retention_years_count: How long backups are kept, in years.
        target_repository_id: ID of the repository that keeps the backups.
    """

    _fields = {
        "start_time": ("startTime", whole),
        "month": ("month", EnumRef("MonthNullable")),
        "type_": ("type", EnumRef("YearlyTypeNullable")),
        "day_of_week": ("dayOfWeek", EnumRef("DayOfWeekNullable")),
        "day_of_month": ("dayOfMonth", whole),
        "yearly_last_day": ("yearlyLastDay", None),
        "retention_years_count": ("retentionYearsCount", whole),
        "target_repository_id": ("targetRepositoryId", None),
    }

    start_time: int | None | Unset = UNSET
    month: MonthNullable | None | Unset = UNSET
    type_: YearlyTypeNullable | None | Unset = UNSET
    day_of_week: DayOfWeekNullable | None | Unset = UNSET
    day_of_month: int | None | Unset = UNSET
    yearly_last_day: bool | None | Unset = UNSET
    retention_years_count: int | None | Unset = UNSET
    target_repository_id: str | None | Unset = UNSET
