from __future__ import annotations

from ..types import OpenEnum


class PriceListItemUnit(OpenEnum):
    """Unit that a price in a cost estimate refers to."""

    ONE_GB = "OneGb"
    TEN_KILO = "TenKilo"
    ONE_GB_PER_MONTH = "OneGbPerMonth"
    ONE_HOUR = "OneHour"
    UNKNOWN = "Unknown"
