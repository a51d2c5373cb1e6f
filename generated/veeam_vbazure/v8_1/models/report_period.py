from __future__ import annotations

from ..types import OpenEnum


class ReportPeriod(OpenEnum):
    """Length of time that a report covers."""

    DAY = "Day"
    WEEK = "Week"
    MONTH = "Month"
    YEAR = "Year"
    UNKNOWN = "Unknown"
