from __future__ import annotations

from ..types import OpenEnum


class VnetBackupDestination(OpenEnum):
    """Where a virtual network configuration backup is kept: in a database, in Azure Blob Storage, in both or in
    neither.
    """

    NONE = "None"
    DATABASE = "Database"
    AZURE_BLOB = "AzureBlob"
    ALL = "All"
