from __future__ import annotations

from ..types import OpenEnum


class ResourceProviderType(OpenEnum):
    """Kind of Azure resource whose provider limits a list of regions."""

    VIRTUAL_MACHINE = "VirtualMachine"
    SQL_SERVER = "SqlServer"
    SQL_MANAGED_INSTANCE = "SqlManagedInstance"
    UNKNOWN = "Unknown"
    VIRTUAL_NETWORK = "VirtualNetwork"
    COSMOS_DB = "CosmosDb"
    STORAGE_ACCOUNT = "StorageAccount"
