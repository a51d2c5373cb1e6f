from __future__ import annotations

from ..types import OpenEnum


class EDayNumberInMonth(OpenEnum):
    """Which occurrence of a weekday in the month is meant; OnDay stands for a fixed date instead."""

    FIRST = "First"
    SECOND = "Second"
    THIRD = "Third"
    FOURTH = "Fourth"
    LAST = "Last"
    ON_DAY = "OnDay"
