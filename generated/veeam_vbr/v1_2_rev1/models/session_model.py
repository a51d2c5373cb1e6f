from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Ref, Unset, moment, whole

if TYPE_CHECKING:
    import datetime

    from .e_platform_type import EPlatformType
    from .e_session_state import ESessionState
    from .e_session_type import ESessionType
    from .session_result_model import SessionResultModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SessionModel(Model):
    """One run of a job or of another piece of work on the backup server.

    Attributes:
        job_id: Id of the job; work that is not a job's may carry an empty id here.
        state: The session is over when this is Stopped.
        usn: Update sequence number of the record.
        end_time: When the session ended; null while it runs.
        progress_percent: How much of the work is done, in percent.
        result: How the session ended; may be null.
        resource_id: Id of the resource that the session created or changed.
        resource_reference: Reference to that resource within this API.
        parent_session_id: Id of the session that started this one.
        platform_id: Id of the platform that platformName stands for.
    """

    _fields = {
        "id": ("id", None),
        "name": ("name", None),
        "job_id": ("jobId", None),
        "session_type": ("sessionType", EnumRef("ESessionType")),
        "creation_time": ("creationTime", moment),
        "state": ("state", EnumRef("ESessionState")),
        "usn": ("usn", whole),
        "end_time": ("endTime", moment),
        "progress_percent": ("progressPercent", whole),
        "result": ("result", Ref("SessionResultModel")),
        "resource_id": ("resourceId", None),
        "resource_reference": ("resourceReference", None),
        "parent_session_id": ("parentSessionId", None),
        "platform_name": ("platformName", EnumRef("EPlatformType")),
        "platform_id": ("platformId", None),
    }

    id: str
    name: str
    job_id: str
    session_type: ESessionType
    creation_time: datetime.datetime
    state: ESessionState
    usn: int
    end_time: datetime.datetime | None | Unset = UNSET
    progress_percent: int | None | Unset = UNSET
    result: SessionResultModel | None | Unset = UNSET
    resource_id: str | None | Unset = UNSET
    resource_reference: str | None | Unset = UNSET
    parent_session_id: str | None | Unset = UNSET
    platform_name: EPlatformType | None | Unset = UNSET
    platform_id: str | None | Unset = UNSET
