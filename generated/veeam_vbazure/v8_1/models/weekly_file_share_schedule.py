from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset, whole

if TYPE_CHECKING:
    from .weekly_snapshot_schedule import WeeklySnapshotSchedule


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class WeeklyFileShareSchedule(Model):
    """The weekly schedule of a file share backup policy.

    Attributes:
        start_time: Start time of the run, as a whole number.
        snapshot_schedule: Days and retention for snapshots.
    """

    _fields = {
        "start_time": ("startTime", whole),
        "snapshot_schedule": ("snapshotSchedule", Ref("WeeklySnapshotSchedule")),
    }

    start_time: int | None | Unset = UNSET
    snapshot_schedule: WeeklySnapshotSchedule | None | Unset = UNSET
