from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ScheduleAfterThisJobModel(Model):
    """Whether a job starts after another one.

    Attributes:
        job_name: Name of the job that comes first.
    """

    _fields = {"is_enabled": ("isEnabled", None), "job_name": ("jobName", None)}

    is_enabled: bool
    job_name: str | None | Unset = UNSET
