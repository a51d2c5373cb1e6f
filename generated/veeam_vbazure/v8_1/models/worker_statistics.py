from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset, whole


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class WorkerStatistics(Model):
    """How many workers exist, run and were used, and for how long."""

    _fields = {
        "count_of_workers": ("countOfWorkers", whole),
        "running_workers": ("runningWorkers", whole),
        "total_cycle_time": ("totalCycleTime", None),
        "used_workers": ("usedWorkers", whole),
        "deployed_workers": ("deployedWorkers", whole),
    }

    count_of_workers: int | None | Unset = UNSET
    running_workers: int | None | Unset = UNSET
    total_cycle_time: str | None | Unset = UNSET
    used_workers: int | None | Unset = UNSET
    deployed_workers: int | None | Unset = UNSET
