from __future__ import annotations

from ..types import OpenEnum


class SlaDurationType(OpenEnum):
    """Unit of an interval or a retention time in an SLA schedule."""

    MINUTE = "Minute"
    HOUR = "Hour"
    DAY = "Day"
    WEEK = "Week"
    MONTH = "Month"
    YEAR = "Year"
