from __future__ import annotations

from ..types import OpenEnum


class MonthlyTypeNullable(OpenEnum):
    """Which occurrence of a weekday in the month a schedule means, or SelectedDay for a fixed day; may be null."""

    FIRST = "First"
    SECOND = "Second"
    THIRD = "Third"
    FOURTH = "Fourth"
    LAST = "Last"
    SELECTED_DAY = "SelectedDay"
    UNKNOWN = "Unknown"
