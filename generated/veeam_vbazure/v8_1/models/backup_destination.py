from __future__ import annotations

from ..types import OpenEnum


class BackupDestination(OpenEnum):
    """What kind of restore point of an Azure VM it is, by where and how it was created."""

    SNAPSHOT = "Snapshot"
    AZURE_BLOB = "AzureBlob"
    MANUAL_SNAPSHOT = "ManualSnapshot"
    UNKNOWN = "Unknown"
