from __future__ import annotations

from attrs import define

from ..types import UNSET, ListOf, Model, Unset, whole


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class DailySnapshotSchedule(Model):
    """Daily snapshots: at which hours and how many are kept.

    Attributes:
        hours: Hours of the day at which snapshots are created.
        snapshots_to_keep: How many snapshots are kept.
    """

    _fields = {"hours": ("hours", ListOf(whole)), "snapshots_to_keep": ("snapshotsToKeep", whole)}

    hours: list[int] | None | Unset = UNSET
    snapshots_to_keep: int | None | Unset = UNSET
