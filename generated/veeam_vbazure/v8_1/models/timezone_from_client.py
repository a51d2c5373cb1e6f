from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TimezoneFromClient(Model):
    """The time zone to set on the appliance."""

    _fields = {"timezone_id": ("timezoneId", None)}

    timezone_id: str | None | Unset = UNSET
