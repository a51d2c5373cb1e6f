from __future__ import annotations

from ..types import OpenEnum


class MonthMagnetType(OpenEnum):
    """Whether a schedule means the first or the last day of the month."""

    FIRST_DAY = "FirstDay"
    LAST_DAY = "LastDay"
