from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset, moment, whole

if TYPE_CHECKING:
    import datetime

    from .e_task_log_record_status import ETaskLogRecordStatus


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SessionLogRecordModel(Model):
    """One record of a session log."""

    _fields = {
        "id": ("id", whole),
        "status": ("status", EnumRef("ETaskLogRecordStatus")),
        "start_time": ("startTime", moment),
        "update_time": ("updateTime", moment),
        "title": ("title", None),
        "description": ("description", None),
    }

    id: int | None | Unset = UNSET
    status: ETaskLogRecordStatus | None | Unset = UNSET
    start_time: datetime.datetime | None | Unset = UNSET
    update_time: datetime.datetime | None | Unset = UNSET
    title: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
