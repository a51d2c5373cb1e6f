from __future__ import annotations

from ..types import OpenEnum


class SummaryCountDifference(OpenEnum):
    """How a count compares with the one before."""

    NOT_CHANGED = "NotChanged"
    INCREASED = "Increased"
    DECREASED = "Decreased"
    UNKNOWN = "Unknown"
