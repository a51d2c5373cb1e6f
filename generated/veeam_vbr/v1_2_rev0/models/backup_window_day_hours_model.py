from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import EnumRef, Model

if TYPE_CHECKING:
    from .e_day_of_week import EDayOfWeek


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BackupWindowDayHoursModel(Model):
    """The hours of one weekday that a window covers.

    Attributes:
        hours: Hours of that day, written as one string.
    """

    _fields = {"day": ("day", EnumRef("EDayOfWeek")), "hours": ("hours", None)}

    day: EDayOfWeek
    hours: str
