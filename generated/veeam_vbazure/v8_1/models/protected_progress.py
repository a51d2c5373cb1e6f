from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Ref, Unset, moment

if TYPE_CHECKING:
    import datetime

    from .job_status import JobStatus
    from .rates import Rates


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ProtectedProgress(Model):
    """One run in which a resource was processed, with its status, times and data amounts.

    Attributes:
        job_session_id: ID of the job session that the run belongs to.
        end_time: When the run ended; null while it is going on.
        rates: How much data was handled, and how fast.
    """

    _fields = {
        "job_session_id": ("jobSessionId", None),
        "status": ("status", EnumRef("JobStatus")),
        "start_time": ("startTime", moment),
        "end_time": ("endTime", moment),
        "rates": ("rates", Ref("Rates")),
    }

    job_session_id: str | None | Unset = UNSET
    status: JobStatus | None | Unset = UNSET
    start_time: datetime.datetime | None | Unset = UNSET
    end_time: datetime.datetime | None | Unset = UNSET
    rates: Rates | None | Unset = UNSET
