from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Unset, whole

if TYPE_CHECKING:
    from .day_of_week import DayOfWeek


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class WeeklySnapshotSchedule(Model):
    """On which days a weekly schedule takes snapshots and how many of them are kept.

    Attributes:
        selected_days: Days of the week on which the schedule runs.
        snapshots_to_keep: How many snapshots are kept.
    """

    _fields = {
        "selected_days": ("selectedDays", ListOf(EnumRef("DayOfWeek"))),
        "snapshots_to_keep": ("snapshotsToKeep", whole),
    }

    selected_days: list[DayOfWeek] | None | Unset = UNSET
    snapshots_to_keep: int | None | Unset = UNSET
