from __future__ import annotations

from ..types import OpenEnum


class ConfigurationRestorePointType(OpenEnum):
    """Whether a configuration restore point was created by hand or by schedule."""

    MANUAL = "Manual"
    BY_SCHEDULE = "BySchedule"
    UNKNOWN = "Unknown"
