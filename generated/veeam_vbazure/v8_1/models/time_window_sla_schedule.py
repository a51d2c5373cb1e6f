from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TimeWindowSlaSchedule(Model):
    """The time of day in which an SLA-based backup policy may run.

    Attributes:
        window_opening: When the window opens, as a time of day.
        window_closing: When the window closes, as a time of day.
    """

    _fields = {"window_opening": ("windowOpening", None), "window_closing": ("windowClosing", None)}

    window_opening: str | None | Unset = UNSET
    window_closing: str | None | Unset = UNSET
