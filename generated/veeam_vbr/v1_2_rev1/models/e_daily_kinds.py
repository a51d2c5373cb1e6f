from __future__ import annotations

from ..types import OpenEnum


class EDailyKinds(OpenEnum):
    """On which days a daily schedule runs: every day, on weekdays or on selected days."""

    EVERYDAY = "Everyday"
    WEEK_DAYS = "WeekDays"
    SELECTED_DAYS = "SelectedDays"
