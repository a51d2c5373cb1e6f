from __future__ import annotations

from ..types import OpenEnum


class VnetRestorePointRestoreType(OpenEnum):
    """How to restore: to the original place, to a different one, or selected items only."""

    UNKNOWN = "Unknown"
    TO_ORIGINAL = "ToOriginal"
    TO_DIFFERENT = "ToDifferent"
    SELECTED_ITEMS = "SelectedItems"
