from __future__ import annotations

from ..types import OpenEnum


class CosmosDbBackupDestination(OpenEnum):
    """What kind of Cosmos DB backup a restore point is: one in blob storage or a manual one."""

    AZURE_BLOB = "AzureBlob"
    MANUAL_BACKUP = "ManualBackup"
    UNKNOWN = "Unknown"
