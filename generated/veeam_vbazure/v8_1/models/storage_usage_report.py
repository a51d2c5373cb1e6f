from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset, whole


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class StorageUsageReport(Model):
    """How many snapshots, backups and archives there are and how much storage each tier uses."""

    _fields = {
        "snapshots_count": ("snapshotsCount", whole),
        "archives_count": ("archivesCount", whole),
        "backup_count": ("backupCount", whole),
        "total_usage": ("totalUsage", whole),
        "hot_usage": ("hotUsage", whole),
        "cool_usage": ("coolUsage", whole),
        "archive_usage": ("archiveUsage", whole),
    }

    snapshots_count: int | None | Unset = UNSET
    archives_count: int | None | Unset = UNSET
    backup_count: int | None | Unset = UNSET
    total_usage: int | None | Unset = UNSET
    hot_usage: int | None | Unset = UNSET
    cool_usage: int | None | Unset = UNSET
    archive_usage: int | None | Unset = UNSET
