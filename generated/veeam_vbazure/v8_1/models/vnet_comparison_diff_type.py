from __future__ import annotations

from ..types import OpenEnum


class VnetComparisonDiffType(OpenEnum):
    """How an item differs between the two sides of a comparison."""

    UNKNOWN = "Unknown"
    UNCHANGED = "Unchanged"
    ADDED = "Added"
    CHANGED = "Changed"
    DELETED = "Deleted"
