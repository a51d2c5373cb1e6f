from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .log_item import LogItem


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class JobSessionLog(Model):
    """Log of a job session."""

    _fields = {"job_session_id": ("jobSessionId", None), "log": ("log", ListOf(Ref("LogItem")))}

    job_session_id: str | None | Unset = UNSET
    log: list[LogItem] | None | Unset = UNSET
