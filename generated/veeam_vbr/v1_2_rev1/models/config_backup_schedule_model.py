from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .schedule_daily_model import ScheduleDailyModel
    from .schedule_monthly_model import ScheduleMonthlyModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ConfigBackupScheduleModel(Model):
    """When the configuration is backed up, by day or by month."""

    _fields = {
        "is_enabled": ("isEnabled", None),
        "daily": ("daily", Ref("ScheduleDailyModel")),
        "monthly": ("monthly", Ref("ScheduleMonthlyModel")),
    }

    is_enabled: bool
    daily: ScheduleDailyModel | None | Unset = UNSET
    monthly: ScheduleMonthlyModel | None | Unset = UNSET
