from __future__ import annotations

from ..types import OpenEnum


class SqlBackupDestinationFilterOptions(OpenEnum):
    """Selects SQL databases by the kind of backup that they have."""

    AZURE_BLOB = "AzureBlob"
    MANUAL_BACKUP = "ManualBackup"
    ARCHIVE = "Archive"
