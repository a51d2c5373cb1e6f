from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset, moment

if TYPE_CHECKING:
    import datetime

    from .system_state import SystemState


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SystemStatus(Model):
    """Whether the appliance is ready, and its clock."""

    _fields = {"state": ("state", EnumRef("SystemState")), "server_time": ("serverTime", moment)}

    state: SystemState | None | Unset = UNSET
    server_time: datetime.datetime | None | Unset = UNSET
