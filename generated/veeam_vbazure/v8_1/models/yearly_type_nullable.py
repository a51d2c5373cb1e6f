from __future__ import annotations

from ..types import OpenEnum


class YearlyTypeNullable(OpenEnum):
    """Which occurrence of a weekday in the month, or a chosen day, a yearly schedule runs on."""

    FIRST = "First"
    SECOND = "Second"
    THIRD = "Third"
    FOURTH = "Fourth"
    LAST = "Last"
    SELECTED_DAY = "SelectedDay"
    UNKNOWN = "Unknown"
