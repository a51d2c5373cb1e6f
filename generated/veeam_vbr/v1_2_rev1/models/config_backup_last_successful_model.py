from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Unset, moment

if TYPE_CHECKING:
    import datetime


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ConfigBackupLastSuccessfulModel(Model):
    """When the configuration was last backed up with success, and in which session."""

    _fields = {"last_successful_time": ("lastSuccessfulTime", moment), "session_id": ("sessionId", None)}

    last_successful_time: datetime.datetime | None | Unset = UNSET
    session_id: str | None | Unset = UNSET
