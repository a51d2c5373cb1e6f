from __future__ import annotations

from ..types import OpenEnum


class DayOfWeek(OpenEnum):
    """A day of the week."""

    SUNDAY = "Sunday"
    MONDAY = "Monday"
    TUESDAY = "Tuesday"
    WEDNESDAY = "Wednesday"
    THURSDAY = "Thursday"
    FRIDAY = "Friday"
    SATURDAY = "Saturday"
    UNKNOWN = "Unknown"
