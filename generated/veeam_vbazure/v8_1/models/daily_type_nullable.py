from __future__ import annotations

from ..types import OpenEnum


class DailyTypeNullable(OpenEnum):
    """On which days a daily schedule applies: every day, on weekdays or on selected days; may be null."""

    EVERYDAY = "Everyday"
    WEEK_DAYS = "WeekDays"
    SELECTED_DAYS = "SelectedDays"
    UNKNOWN = "Unknown"
