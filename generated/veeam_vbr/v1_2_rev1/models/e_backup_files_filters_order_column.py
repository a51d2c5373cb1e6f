from __future__ import annotations

from ..types import OpenEnum


class EBackupFilesFiltersOrderColumn(OpenEnum):
    """Columns by which backup files can be sorted."""

    NAME = "Name"
    DATA_SIZE = "DataSize"
    BACKUP_SIZE = "BackupSize"
    DEDUP_RATIO = "DedupRatio"
    COMPRESS_RATIO = "CompressRatio"
    CREATION_TIME = "CreationTime"
    GFS_PERIOD = "GFSPeriod"
