from __future__ import annotations

from ..types import OpenEnum


class AzureAccountPurpose(OpenEnum):
    """One use that a service account can be put to, such as worker management, repositories or a kind of backup or
    restore.
    """

    NONE = "None"
    WORKER_MANAGEMENT = "WorkerManagement"
    REPOSITORY = "Repository"
    UNKNOWN = "Unknown"
    VIRTUAL_MACHINE_BACKUP = "VirtualMachineBackup"
    VIRTUAL_MACHINE_RESTORE = "VirtualMachineRestore"
    AZURE_SQL_BACKUP = "AzureSqlBackup"
    AZURE_SQL_RESTORE = "AzureSqlRestore"
    AZURE_FILES = "AzureFiles"
    VNET_BACKUP = "VnetBackup"
    VNET_RESTORE = "VnetRestore"
    COSMOS_BACKUP = "CosmosBackup"
    COSMOS_RESTORE = "CosmosRestore"
