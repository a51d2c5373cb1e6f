from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .sla_backup_schedule import SlaBackupSchedule
    from .sla_snapshot_schedule import SlaSnapshotSchedule
    from .sla_threshold_settings import SlaThresholdSettings


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SlaConfiguration(Model):
    """Schedules for snapshots and backups, and the thresholds by which the outcome is judged.

    Attributes:
        threshold: Percentages that separate a met target from a missed one.
    """

    _fields = {
        "snapshot": ("snapshot", Ref("SlaSnapshotSchedule")),
        "backup": ("backup", Ref("SlaBackupSchedule")),
        "threshold": ("threshold", Ref("SlaThresholdSettings")),
    }

    snapshot: SlaSnapshotSchedule | None | Unset = UNSET
    backup: SlaBackupSchedule | None | Unset = UNSET
    threshold: SlaThresholdSettings | None | Unset = UNSET
