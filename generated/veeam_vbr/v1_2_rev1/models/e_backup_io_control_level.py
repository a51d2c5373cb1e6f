from __future__ import annotations

from ..types import OpenEnum


class EBackupIOControlLevel(OpenEnum):
    """How much load a backup may put on an unstructured data source, from Lowest to Highest."""

    LOWEST = "Lowest"
    LOW = "Low"
    MEDIUM = "Medium"
    HIGH = "High"
    HIGHEST = "Highest"
