from __future__ import annotations

from ..types import OpenEnum


class CosmosBackupDestinationFilterOptions(OpenEnum):
    """Kinds of Cosmos DB backup to filter by."""

    CONTINUOUS_BACKUP = "ContinuousBackup"
    AZURE_BLOB = "AzureBlob"
    MANUAL_BACKUP = "ManualBackup"
    ARCHIVE = "Archive"
