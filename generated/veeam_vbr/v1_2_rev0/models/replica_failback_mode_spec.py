from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset, moment

if TYPE_CHECKING:
    import datetime

    from .e_failback_mode_type import EFailbackModeType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ReplicaFailbackModeSpec(Model):
    """When work is switched over to production during failback.

    Attributes:
        scheduled_time: When to switch over, if type is Scheduled.
    """

    _fields = {"type_": ("type", EnumRef("EFailbackModeType")), "scheduled_time": ("scheduledTime", moment)}

    type_: EFailbackModeType | None | Unset = UNSET
    scheduled_time: datetime.datetime | None | Unset = UNSET
