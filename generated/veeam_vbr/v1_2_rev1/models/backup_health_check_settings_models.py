from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .advanced_storage_schedule_monthly_model import AdvancedStorageScheduleMonthlyModel
    from .advanced_storage_schedule_weekly_model import AdvancedStorageScheduleWeeklyModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BackupHealthCheckSettingsModels(Model):
    """When a job checks the health of its backups, by week or by month."""

    _fields = {
        "is_enabled": ("isEnabled", None),
        "weekly": ("weekly", Ref("AdvancedStorageScheduleWeeklyModel")),
        "monthly": ("monthly", Ref("AdvancedStorageScheduleMonthlyModel")),
    }

    is_enabled: bool
    weekly: AdvancedStorageScheduleWeeklyModel | None | Unset = UNSET
    monthly: AdvancedStorageScheduleMonthlyModel | None | Unset = UNSET
