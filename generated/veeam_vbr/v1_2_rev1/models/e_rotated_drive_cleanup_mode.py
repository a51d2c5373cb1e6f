from __future__ import annotations

from ..types import OpenEnum


class ERotatedDriveCleanupMode(OpenEnum):
    """What is cleared when a rotated drive is attached to a repository."""

    DISABLED = "Disabled"
    CLEAR_BACKUP_FOLDER = "ClearBackupFolder"
    CLEAR_REPOSITORY_FOLDER = "ClearRepositoryFolder"
