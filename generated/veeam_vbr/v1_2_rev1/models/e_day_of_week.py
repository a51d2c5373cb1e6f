from __future__ import annotations

from ..types import OpenEnum


class EDayOfWeek(OpenEnum):
    """Days of the week. Ignore case when reading: servers also send a capital first letter."""

    MONDAY = "monday"
    TUESDAY = "tuesday"
    WEDNESDAY = "wednesday"
    THURSDAY = "thursday"
    FRIDAY = "friday"
    SATURDAY = "saturday"
    SUNDAY = "sunday"
