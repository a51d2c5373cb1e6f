from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset, whole

if TYPE_CHECKING:
    from .e_day_of_week import EDayOfWeek


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class GFSPolicySettingsWeeklyModel(Model):
    """How weekly full backups are kept.

    Attributes:
        keep_for_number_of_weeks: How long a weekly full backup is kept, in weeks.
        desired_time: Day of the week whose full backup is kept.
    """

    _fields = {
        "is_enabled": ("isEnabled", None),
        "keep_for_number_of_weeks": ("keepForNumberOfWeeks", whole),
        "desired_time": ("desiredTime", EnumRef("EDayOfWeek")),
    }

    is_enabled: bool
    keep_for_number_of_weeks: int | None | Unset = UNSET
    desired_time: EDayOfWeek | None | Unset = UNSET
