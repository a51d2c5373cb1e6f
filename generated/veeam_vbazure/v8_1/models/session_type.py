from __future__ import annotations

from ..types import OpenEnum


class SessionType(OpenEnum):
    """Kind of session, by which sessions are selected for an export."""

    MANUAL_SNAPSHOT = "ManualSnapshot"
    MANUAL_BACKUP = "ManualBackup"
    POLICY_SNAPSHOT = "PolicySnapshot"
    POLICY_BACKUP = "PolicyBackup"
    POLICY_ARCHIVE = "PolicyArchive"
    RETENTION = "Retention"
    RESTORE = "Restore"
    FILE_LEVEL_RESTORE = "FileLevelRestore"
    DELETION = "Deletion"
    CONFIGURATION_BACKUP = "ConfigurationBackup"
    REPOSITORY_TASKS = "RepositoryTasks"
    FILE_SHARE_INDEXING = "FileShareIndexing"
    HEALTH_CHECK = "HealthCheck"
    COSMOS_DB_CONFIGURATION = "CosmosDbConfiguration"
    INFRASTRUCTURE_RESCAN = "InfrastructureRescan"
