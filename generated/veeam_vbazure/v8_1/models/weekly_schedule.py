from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset, whole

if TYPE_CHECKING:
    from .weekly_backup_schedule import WeeklyBackupSchedule
    from .weekly_snapshot_schedule import WeeklySnapshotSchedule


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class WeeklySchedule(Model):
    """The weekly schedule of an Azure VM backup policy, for snapshots and backups.

    Attributes:
        start_time: Start time of the run, as a whole number.
        snapshot_schedule: Days and retention for snapshots.
        backup_schedule: Days, target and retention for backups.
    """

    _fields = {
        "start_time": ("startTime", whole),
        "snapshot_schedule": ("snapshotSchedule", Ref("WeeklySnapshotSchedule")),
        "backup_schedule": ("backupSchedule", Ref("WeeklyBackupSchedule")),
    }

    start_time: int | None | Unset = UNSET
    snapshot_schedule: WeeklySnapshotSchedule | None | Unset = UNSET
    backup_schedule: WeeklyBackupSchedule | None | Unset = UNSET
