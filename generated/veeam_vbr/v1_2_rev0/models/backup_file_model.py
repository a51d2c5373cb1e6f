from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Unset, moment, whole

if TYPE_CHECKING:
    import datetime

    from .e_backup_file_gfs_period import EBackupFileGFSPeriod


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BackupFileModel(Model):
    """One file of a backup, with its sizes and the restore points in it.

    Attributes:
        object_id: Backup object that the file belongs to.
        data_size: Size of the data before deduplication and compression.
        backup_size: Size of the file itself.
        gfs_periods: Long-term retention periods for which the file is kept.
    """

    _fields = {
        "id": ("id", None),
        "name": ("name", None),
        "backup_id": ("backupId", None),
        "object_id": ("objectId", None),
        "data_size": ("dataSize", whole),
        "backup_size": ("backupSize", whole),
        "dedup_ratio": ("dedupRatio", whole),
        "compress_ratio": ("compressRatio", whole),
        "creation_time": ("creationTime", moment),
        "restore_point_ids": ("restorePointIds", ListOf(None)),
        "gfs_periods": ("gfsPeriods", ListOf(EnumRef("EBackupFileGFSPeriod"))),
    }

    id: str
    name: str
    backup_id: str
    object_id: str
    data_size: int
    backup_size: int
    dedup_ratio: int
    compress_ratio: int
    creation_time: datetime.datetime
    restore_point_ids: list[str] | None | Unset = UNSET
    gfs_periods: list[EBackupFileGFSPeriod] | None | Unset = UNSET
