from __future__ import annotations

from ..types import OpenEnum


class RestorePointType(OpenEnum):
    """Kind of restore point: full, incremental or continuous."""

    FULL = "Full"
    INCREMENTAL = "Incremental"
    CONTINUOUS = "Continuous"
    UNKNOWN = "Unknown"
