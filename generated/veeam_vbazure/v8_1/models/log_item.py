from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset, moment

if TYPE_CHECKING:
    import datetime

    from .job_status import JobStatus


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class LogItem(Model):
    """One entry in the log of a job session.

    Attributes:
        resource_hash_id: Identifies the resource that the entry is about.
        execution_duration: How long the logged step took, as a time span.
    """

    _fields = {
        "log_time": ("logTime", moment),
        "status": ("status", EnumRef("JobStatus")),
        "message": ("message", None),
        "resource_hash_id": ("resourceHashId", None),
        "execution_start_time": ("executionStartTime", moment),
        "execution_duration": ("executionDuration", None),
    }

    log_time: datetime.datetime | None | Unset = UNSET
    status: JobStatus | None | Unset = UNSET
    message: str | None | Unset = UNSET
    resource_hash_id: str | None | Unset = UNSET
    execution_start_time: datetime.datetime | None | Unset = UNSET
    execution_duration: str | None | Unset = UNSET
