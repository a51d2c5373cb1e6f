from __future__ import annotations

from ..types import OpenEnum


class DayOfWeekNullable(OpenEnum):
    """A day of the week, or null."""

    SUNDAY = "Sunday"
    MONDAY = "Monday"
    TUESDAY = "Tuesday"
    WEDNESDAY = "Wednesday"
    THURSDAY = "Thursday"
    FRIDAY = "Friday"
    SATURDAY = "Saturday"
    UNKNOWN = "Unknown"
