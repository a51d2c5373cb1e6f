from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset, whole

if TYPE_CHECKING:
    from .e_month import EMonth


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class GFSPolicySettingsYearlyModel(Model):
    """How yearly full backups are kept.

    Attributes:
        keep_for_number_of_years: How long a yearly full backup is kept, in years.
        desired_time: Month of the year whose full backup is kept.
    """

    _fields = {
        "is_enabled": ("isEnabled", None),
        "keep_for_number_of_years": ("keepForNumberOfYears", whole),
        "desired_time": ("desiredTime", EnumRef("EMonth")),
    }

    is_enabled: bool
    keep_for_number_of_years: int | None | Unset = UNSET
    desired_time: EMonth | None | Unset = UNSET
