from __future__ import annotations

from ..types import OpenEnum


class FileShareBackupDestinationFilterOptions(OpenEnum):
    """Kinds of file share snapshot to filter by."""

    SNAPSHOT = "Snapshot"
    MANUAL_SNAPSHOT = "ManualSnapshot"
    IMPORTED_SNAPSHOT = "ImportedSnapshot"
