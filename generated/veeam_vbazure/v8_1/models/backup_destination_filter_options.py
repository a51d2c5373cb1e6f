from __future__ import annotations

from ..types import OpenEnum


class BackupDestinationFilterOptions(OpenEnum):
    """Kinds of Azure VM restore point to filter by."""

    SNAPSHOT = "Snapshot"
    AZURE_BLOB = "AzureBlob"
    MANUAL_SNAPSHOT = "ManualSnapshot"
    ARCHIVE = "Archive"
