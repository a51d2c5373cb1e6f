from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset, whole


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PolicyTaskStatisticsReport(Model):
    """Counts of policy snapshots, backups and archives for the requested period, each with a total beside it."""

    _fields = {
        "snapshots_count": ("snapshotsCount", whole),
        "backups_count": ("backupsCount", whole),
        "archives_count": ("archivesCount", whole),
        "snapshots_total_count": ("snapshotsTotalCount", whole),
        "backups_total_count": ("backupsTotalCount", whole),
        "archives_total_count": ("archivesTotalCount", whole),
    }

    snapshots_count: int | None | Unset = UNSET
    backups_count: int | None | Unset = UNSET
    archives_count: int | None | Unset = UNSET
    snapshots_total_count: int | None | Unset = UNSET
    backups_total_count: int | None | Unset = UNSET
    archives_total_count: int | None | Unset = UNSET
