from __future__ import annotations

from ..types import OpenEnum


class SubscriptionStatus(OpenEnum):
    """Whether a subscription is active in Azure."""

    ACTIVE = "Active"
    DISABLED = "Disabled"
    UNKNOWN = "Unknown"
