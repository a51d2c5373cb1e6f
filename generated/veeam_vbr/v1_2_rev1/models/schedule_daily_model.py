from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Unset

if TYPE_CHECKING:
    from .e_daily_kinds import EDailyKinds
    from .e_day_of_week import EDayOfWeek


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ScheduleDailyModel(Model):
    """Whether a job runs daily, and when.

    Attributes:
        is_enabled: The server's default is true.
        local_time: Time of day to start, in the backup server's local time.
        days: Days to run on, when dailyKind is SelectedDays.
    """

    _fields = {
        "is_enabled": ("isEnabled", None),
        "local_time": ("localTime", None),
        "daily_kind": ("dailyKind", EnumRef("EDailyKinds")),
        "days": ("days", ListOf(EnumRef("EDayOfWeek"))),
    }

    is_enabled: bool
    local_time: str | None | Unset = UNSET
    daily_kind: EDailyKinds | None | Unset = UNSET
    days: list[EDayOfWeek] | None | Unset = UNSET
