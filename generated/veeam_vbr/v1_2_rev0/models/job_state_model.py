from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset, moment, whole

if TYPE_CHECKING:
    import datetime

    from .e_job_status import EJobStatus
    from .e_job_type import EJobType
    from .e_job_workload import EJobWorkload
    from .e_session_result import ESessionResult


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class JobStateModel(Model):
    """What a job is doing and how its last run went.

    Attributes:
        status: Whether the job is running, inactive or disabled.
        objects_count: Number of objects that the job processes.
        last_run: When the job last ran.
        next_run: When the job is due to run next.
        repository_id: Id of the repository that the job writes to.
        session_id: Id of the job's session.
    """

    _fields = {
        "id": ("id", None),
        "name": ("name", None),
        "type_": ("type", EnumRef("EJobType")),
        "description": ("description", None),
        "status": ("status", EnumRef("EJobStatus")),
        "last_result": ("lastResult", EnumRef("ESessionResult")),
        "workload": ("workload", EnumRef("EJobWorkload")),
        "objects_count": ("objectsCount", whole),
        "last_run": ("lastRun", moment),
        "next_run": ("nextRun", moment),
        "repository_id": ("repositoryId", None),
        "repository_name": ("repositoryName", None),
        "session_id": ("sessionId", None),
    }

    id: str
    name: str
    type_: EJobType
    description: str
    status: EJobStatus
    last_result: ESessionResult
    workload: EJobWorkload
    objects_count: int
    last_run: datetime.datetime | None | Unset = UNSET
    next_run: datetime.datetime | None | Unset = UNSET
    repository_id: str | None | Unset = UNSET
    repository_name: str | None | Unset = UNSET
    session_id: str | None | Unset = UNSET
