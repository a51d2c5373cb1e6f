from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .gfs_policy_settings_monthly_model import GFSPolicySettingsMonthlyModel
    from .gfs_policy_settings_weekly_model import GFSPolicySettingsWeeklyModel
    from .gfs_policy_settings_yearly_model import GFSPolicySettingsYearlyModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class GFSPolicySettingsModel(Model):
    """Which full backups are kept long term on a weekly, monthly and yearly scheme (GFS)."""

    _fields = {
        "is_enabled": ("isEnabled", None),
        "weekly": ("weekly", Ref("GFSPolicySettingsWeeklyModel")),
        "monthly": ("monthly", Ref("GFSPolicySettingsMonthlyModel")),
        "yearly": ("yearly", Ref("GFSPolicySettingsYearlyModel")),
    }

    is_enabled: bool
    weekly: GFSPolicySettingsWeeklyModel | None | Unset = UNSET
    monthly: GFSPolicySettingsMonthlyModel | None | Unset = UNSET
    yearly: GFSPolicySettingsYearlyModel | None | Unset = UNSET
