from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset, moment

if TYPE_CHECKING:
    import datetime

    from .job_status import JobStatus


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SlaSessionTaskReportRow(Model):
    """One task of a session of an SLA-based backup policy.

    Attributes:
        local_start_time: When it started, in local time.
    """

    _fields = {
        "session_task_id": ("sessionTaskId", None),
        "session_task_name": ("sessionTaskName", None),
        "status": ("status", EnumRef("JobStatus")),
        "local_start_time": ("localStartTime", moment),
        "start_time": ("startTime", moment),
    }

    session_task_id: str | None | Unset = UNSET
    session_task_name: str | None | Unset = UNSET
    status: JobStatus | None | Unset = UNSET
    local_start_time: datetime.datetime | None | Unset = UNSET
    start_time: datetime.datetime | None | Unset = UNSET
