from __future__ import annotations

from ..types import OpenEnum


class ExportLogsType(OpenEnum):
    """Whether logs are selected by the last days or by a date range."""

    LAST_DAYS = "LastDays"
    BETWEEN_DATES = "BetweenDates"
    UNKNOWN = "Unknown"
