from __future__ import annotations

from ..types import OpenEnum


class MonthlyType(OpenEnum):
    """Which occurrence of a weekday in the month a schedule means, or SelectedDay for a fixed day."""

    FIRST = "First"
    SECOND = "Second"
    THIRD = "Third"
    FOURTH = "Fourth"
    LAST = "Last"
    SELECTED_DAY = "SelectedDay"
    UNKNOWN = "Unknown"
