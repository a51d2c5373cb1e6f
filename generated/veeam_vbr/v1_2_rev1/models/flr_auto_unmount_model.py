from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset, whole


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FlrAutoUnmountModel(Model):
    """Whether a mounted backup is unmounted when nobody uses it.

    Attributes:
        no_activity_period_in_minutes: Idle time before the unmount, in minutes. The server's default is 30.
    """

    _fields = {"is_enabled": ("isEnabled", None), "no_activity_period_in_minutes": ("noActivityPeriodInMinutes", whole)}

    is_enabled: bool
    no_activity_period_in_minutes: int | None | Unset = UNSET
