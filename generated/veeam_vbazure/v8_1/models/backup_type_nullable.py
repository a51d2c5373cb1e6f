from __future__ import annotations

from ..types import OpenEnum


class BackupTypeNullable(OpenEnum):
    """Whether a policy covers whole subscriptions or only selected items, or null."""

    ALL_SUBSCRIPTIONS = "AllSubscriptions"
    SELECTED_ITEMS = "SelectedItems"
    UNKNOWN = "Unknown"
