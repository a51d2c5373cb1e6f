from __future__ import annotations

from ..types import OpenEnum


class EObjectRestorePointsFiltersOrderColumn(OpenEnum):
    """Columns by which restore points can be sorted."""

    CREATION_TIME = "CreationTime"
    PLATFORM_ID = "PlatformId"
    BACKUP_ID = "BackupId"
