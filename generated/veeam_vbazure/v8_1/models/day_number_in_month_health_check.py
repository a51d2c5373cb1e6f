from __future__ import annotations

from ..types import OpenEnum


class DayNumberInMonthHealthCheck(OpenEnum):
    """On which day of the month, or on which occurrence of a weekday, a health check runs."""

    FIRST = "First"
    SECOND = "Second"
    THIRD = "Third"
    FOURTH = "Fourth"
    LAST = "Last"
    ON_DAY = "OnDay"
    EVERY_DAY = "EveryDay"
    EVERY_SELECTED_DAY = "EverySelectedDay"
    UNKNOWN = "Unknown"
