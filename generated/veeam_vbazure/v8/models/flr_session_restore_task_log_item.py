from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset, moment, whole

if TYPE_CHECKING:
    import datetime

    from .flr_session_restore_task_log_item_status_nullable import FlrSessionRestoreTaskLogItemStatusNullable


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FlrSessionRestoreTaskLogItem(Model):
    """One entry in the log of a restore task."""

    _fields = {
        "message": ("message", None),
        "status": ("status", EnumRef("FlrSessionRestoreTaskLogItemStatusNullable")),
        "id": ("id", whole),
        "start_time": ("startTime", moment),
        "stop_time": ("stopTime", moment),
    }

    message: str | None | Unset = UNSET
    status: FlrSessionRestoreTaskLogItemStatusNullable | None | Unset = UNSET
    id: int | None | Unset = UNSET
    start_time: datetime.datetime | None | Unset = UNSET
    stop_time: datetime.datetime | None | Unset = UNSET
