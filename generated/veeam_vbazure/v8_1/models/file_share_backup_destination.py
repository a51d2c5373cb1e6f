from __future__ import annotations

from ..types import OpenEnum


class FileShareBackupDestination(OpenEnum):
    """What kind of snapshot a file share restore point is."""

    SNAPSHOT = "Snapshot"
    MANUAL_SNAPSHOT = "ManualSnapshot"
    IMPORTED_SNAPSHOT = "ImportedSnapshot"
    UNKNOWN = "Unknown"
