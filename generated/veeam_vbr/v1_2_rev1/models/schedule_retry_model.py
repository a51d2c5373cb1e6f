from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset, whole


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ScheduleRetryModel(Model):
    """Whether a failed run is tried again.

    Attributes:
        is_enabled: The server's default is false.
        retry_count: How many times to try again. The server's default is 3.
        await_minutes: Wait before each retry, in minutes. The server's default is 10.
    """

    _fields = {
        "is_enabled": ("isEnabled", None),
        "retry_count": ("retryCount", whole),
        "await_minutes": ("awaitMinutes", whole),
    }

    is_enabled: bool | None | Unset = UNSET
    retry_count: int | None | Unset = UNSET
    await_minutes: int | None | Unset = UNSET
