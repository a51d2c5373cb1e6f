from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Unset, whole

if TYPE_CHECKING:
    from .month import Month


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class MonthlySnapshotSchedule(Model):
    """Monthly snapshots: in which months and how many are kept.

    Attributes:
        selected_months: Months in which snapshots are created.
        snapshots_to_keep: How many snapshots are kept.
    """

    _fields = {
        "selected_months": ("selectedMonths", ListOf(EnumRef("Month"))),
        "snapshots_to_keep": ("snapshotsToKeep", whole),
    }

    selected_months: list[Month] | None | Unset = UNSET
    snapshots_to_keep: int | None | Unset = UNSET
