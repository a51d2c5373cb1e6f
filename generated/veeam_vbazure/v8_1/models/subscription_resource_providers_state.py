from __future__ import annotations

from ..types import OpenEnum


class SubscriptionResourceProvidersState(OpenEnum):
    """Whether the required resource providers are registered in a subscription."""

    AVAILABLE_ALL = "AvailableAll"
    INSUFFICIENT = "Insufficient"
    UNKNOWN = "Unknown"
