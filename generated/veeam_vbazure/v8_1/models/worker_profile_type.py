from __future__ import annotations

from ..types import OpenEnum


class WorkerProfileType(OpenEnum):
    """Size of a worker, or Archive for one that makes archived backups."""

    SMALL = "Small"
    MEDIUM = "Medium"
    LARGE = "Large"
    ARCHIVE = "Archive"
    UNKNOWN = "Unknown"
