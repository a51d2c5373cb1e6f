from __future__ import annotations

from ..types import OpenEnum


class EVMDataSourceRepositoryType(OpenEnum):
    """Whether a replica is built from production storage or from backup files."""

    PRODUCTION_STORAGE = "ProductionStorage"
    BACKUP_FILES = "BackupFiles"
