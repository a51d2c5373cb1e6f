from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset, whole

if TYPE_CHECKING:
    from .session_log_record_model import SessionLogRecordModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SessionLogResult(Model):
    """Log records of a session.

    Attributes:
        total_records: Number of log records.
    """

    _fields = {"total_records": ("totalRecords", whole), "records": ("records", ListOf(Ref("SessionLogRecordModel")))}

    total_records: int | None | Unset = UNSET
    records: list[SessionLogRecordModel] | None | Unset = UNSET
