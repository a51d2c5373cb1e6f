from __future__ import annotations

from ..types import OpenEnum


class ERetainLogBackupsType(OpenEnum):
    """Whether log backups live as long as their VM backup or for a number of days."""

    UNTIL_BACKUP_DELETED = "untilBackupDeleted"
    KEEP_ONLY_DAYS = "KeepOnlyDays"
