from __future__ import annotations

from ..types import OpenEnum


class RetentionDurationTypeNullable(OpenEnum):
    """Unit of a retention time; may be null."""

    DAYS = "Days"
    MONTHS = "Months"
    YEARS = "Years"
    UNKNOWN = "Unknown"
