from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .daily_sla_schedule import DailySlaSchedule
    from .monthly_sla_schedule import MonthlySlaSchedule
    from .time_window_sla_schedule import TimeWindowSlaSchedule
    from .weekly_sla_schedule import WeeklySlaSchedule


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SlaSnapshotSchedule(Model):
    """When an SLA-based backup policy takes snapshots and how long it keeps them.

    Attributes:
        execution_window: Time of day in which the policy may run.
    """

    _fields = {
        "daily": ("daily", Ref("DailySlaSchedule")),
        "weekly": ("weekly", Ref("WeeklySlaSchedule")),
        "monthly": ("monthly", Ref("MonthlySlaSchedule")),
        "execution_window": ("executionWindow", Ref("TimeWindowSlaSchedule")),
    }

    daily: DailySlaSchedule | None | Unset = UNSET
    weekly: WeeklySlaSchedule | None | Unset = UNSET
    monthly: MonthlySlaSchedule | None | Unset = UNSET
    execution_window: TimeWindowSlaSchedule | None | Unset = UNSET
