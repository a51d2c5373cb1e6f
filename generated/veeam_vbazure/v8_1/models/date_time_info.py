from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Unset, moment

if TYPE_CHECKING:
    import datetime


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class DateTimeInfo(Model):
    """Clock and time zone of the appliance.

    Attributes:
        utc_date_time: Current time in UTC.
    """

    _fields = {"utc_date_time": ("utcDateTime", moment), "time_zone": ("timeZone", None)}

    utc_date_time: datetime.datetime | None | Unset = UNSET
    time_zone: str | None | Unset = UNSET
