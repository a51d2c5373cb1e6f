from __future__ import annotations

from ..types import OpenEnum


class SqlBackupDestination(OpenEnum):
    """How a SQL restore point came about: by a policy into Azure Blob Storage, or by a manual backup."""

    AZURE_BLOB = "AzureBlob"
    MANUAL_BACKUP = "ManualBackup"
    UNKNOWN = "Unknown"
