from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Unset, moment

if TYPE_CHECKING:
    import datetime


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ServerTimeModel(Model):
    """Current time of the backup server; it can be read without logging in."""

    _fields = {"server_time": ("serverTime", moment), "time_zone": ("timeZone", None)}

    server_time: datetime.datetime
    time_zone: str | None | Unset = UNSET
