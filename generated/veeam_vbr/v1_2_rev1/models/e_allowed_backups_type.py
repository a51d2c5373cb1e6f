from __future__ import annotations

from ..types import OpenEnum


class EAllowedBackupsType(OpenEnum):
    """Which backup files an extent of a scale-out repository accepts: all, only fulls, only increments or none."""

    ALL = "All"
    FULLS_ONLY = "FullsOnly"
    INCREMENTS_ONLY = "IncrementsOnly"
    NONE = "None"
