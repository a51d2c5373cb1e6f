from __future__ import annotations

from ..types import OpenEnum


class SubscriptionAvailability(OpenEnum):
    """Whether a subscription can be reached."""

    AVAILABLE = "Available"
    NOT_AVAILABLE = "NotAvailable"
    UNKNOWN = "Unknown"
