from __future__ import annotations

from ..types import OpenEnum


class ESennightOfMonth(OpenEnum):
    """Weeks of the month."""

    FIRST = "First"
    SECOND = "Second"
    THIRD = "Third"
    FOURTH = "Fourth"
    FIFTH = "Fifth"
    LAST = "Last"
