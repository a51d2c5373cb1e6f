from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .archive_sla_schedule import ArchiveSlaSchedule
    from .daily_sla_schedule import DailySlaSchedule
    from .health_check_schedule import HealthCheckSchedule
    from .monthly_sla_schedule import MonthlySlaSchedule
    from .time_window_sla_schedule import TimeWindowSlaSchedule
    from .weekly_sla_schedule import WeeklySlaSchedule


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SlaBackupSchedule(Model):
    """When an SLA-based backup policy makes backups and archives, and how long it keeps them.

    Attributes:
        execution_window: Time of day in which the policy may run.
        change_block_tracking_enabled: Whether changed block tracking is used.
    """

    _fields = {
        "daily": ("daily", Ref("DailySlaSchedule")),
        "weekly": ("weekly", Ref("WeeklySlaSchedule")),
        "monthly": ("monthly", Ref("MonthlySlaSchedule")),
        "archive": ("archive", Ref("ArchiveSlaSchedule")),
        "execution_window": ("executionWindow", Ref("TimeWindowSlaSchedule")),
        "health_check_schedule": ("healthCheckSchedule", Ref("HealthCheckSchedule")),
        "change_block_tracking_enabled": ("changeBlockTrackingEnabled", None),
    }

    daily: DailySlaSchedule | None | Unset = UNSET
    weekly: WeeklySlaSchedule | None | Unset = UNSET
    monthly: MonthlySlaSchedule | None | Unset = UNSET
    archive: ArchiveSlaSchedule | None | Unset = UNSET
    execution_window: TimeWindowSlaSchedule | None | Unset = UNSET
    health_check_schedule: HealthCheckSchedule | None | Unset = UNSET
    change_block_tracking_enabled: bool | None | Unset = UNSET
