from __future__ import annotations

from ..types import OpenEnum


class CostEstimationSchedulePeriod(OpenEnum):
    """Schedule that a cost warning refers to."""

    DAILY = "Daily"
    WEEKLY = "Weekly"
    MONTHLY = "Monthly"
    YEARLY = "Yearly"
    UNKNOWN = "Unknown"
