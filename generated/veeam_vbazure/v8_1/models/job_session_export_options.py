from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Unset, moment

if TYPE_CHECKING:
    import datetime

    from .job_status import JobStatus
    from .session_type import SessionType
    from .workload_type import WorkloadType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class JobSessionExportOptions(Model):
    """Selects the job sessions to export.

    Attributes:
        job_session_ids: Job sessions to export.
        filter_: Free-text filter.
        from_utc: Start of the period to export, in UTC.
        to_utc: End of the period to export, in UTC.
    """

    _fields = {
        "job_session_ids": ("jobSessionIds", ListOf(None)),
        "policy_id": ("policyId", None),
        "filter_": ("filter", None),
        "status": ("status", ListOf(EnumRef("JobStatus"))),
        "session_types": ("sessionTypes", ListOf(EnumRef("SessionType"))),
        "workload_types": ("workloadTypes", ListOf(EnumRef("WorkloadType"))),
        "from_utc": ("fromUtc", moment),
        "to_utc": ("toUtc", moment),
    }

    job_session_ids: list[str] | None | Unset = UNSET
    policy_id: str | None | Unset = UNSET
    filter_: str | None | Unset = UNSET
    status: list[JobStatus] | None | Unset = UNSET
    session_types: list[SessionType] | None | Unset = UNSET
    workload_types: list[WorkloadType] | None | Unset = UNSET
    from_utc: datetime.datetime | None | Unset = UNSET
    to_utc: datetime.datetime | None | Unset = UNSET
