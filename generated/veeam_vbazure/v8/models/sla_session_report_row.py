from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset, moment

if TYPE_CHECKING:
    import datetime

    from .sla_session_status import SlaSessionStatus


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SlaSessionReportRow(Model):
    """One session of an SLA-based backup policy that handled the chosen VM.

    Attributes:
        local_start_time: When it started, in local time.
    """

    _fields = {
        "session_id": ("sessionId", None),
        "session_name": ("sessionName", None),
        "status": ("status", EnumRef("SlaSessionStatus")),
        "local_start_time": ("localStartTime", moment),
        "start_time": ("startTime", moment),
    }

    session_id: str | None | Unset = UNSET
    session_name: str | None | Unset = UNSET
    status: SlaSessionStatus | None | Unset = UNSET
    local_start_time: datetime.datetime | None | Unset = UNSET
    start_time: datetime.datetime | None | Unset = UNSET
