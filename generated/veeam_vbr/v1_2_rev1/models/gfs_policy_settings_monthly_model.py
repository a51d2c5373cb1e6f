from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset, whole

if TYPE_CHECKING:
    from .e_sennight_of_month import ESennightOfMonth


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class GFSPolicySettingsMonthlyModel(Model):
    """How monthly full backups are kept.

    Attributes:
        keep_for_number_of_months: How long a monthly full backup is kept, in months.
        desired_time: Week of the month whose full backup is kept.
    """

    _fields = {
        "is_enabled": ("isEnabled", None),
        "keep_for_number_of_months": ("keepForNumberOfMonths", whole),
        "desired_time": ("desiredTime", EnumRef("ESennightOfMonth")),
    }

    is_enabled: bool
    keep_for_number_of_months: int | None | Unset = UNSET
    desired_time: ESennightOfMonth | None | Unset = UNSET
