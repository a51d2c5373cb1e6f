from __future__ import annotations

from ..types import OpenEnum


class VnetDeletionType(OpenEnum):
    """Which restore points to remove: the backups, their copies in a repository, or all."""

    BACKUP = "Backup"
    BACKUP_COPY = "BackupCopy"
    ALL = "All"
