from __future__ import annotations

from ..types import OpenEnum


class SubscriptionPermissionsState(OpenEnum):
    """Whether a service account has all, some or too few of the permissions in a subscription."""

    AVAILABLE_ALL = "AvailableAll"
    AVAILABLE_SUBSET = "AvailableSubset"
    INSUFFICIENT = "Insufficient"
    UNKNOWN = "Unknown"
