from __future__ import annotations

from ..types import OpenEnum


class PricePerMonthType(OpenEnum):
    """Whether a monthly price could be worked out."""

    VALID = "Valid"
    UNKNOWN = "Unknown"
    NOT_APPLICABLE = "NotApplicable"
