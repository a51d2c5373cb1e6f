from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Unset

if TYPE_CHECKING:
    from .e_day_of_week import EDayOfWeek


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AdvancedStorageScheduleWeeklyModel(Model):
    """Weekly schedule of a storage activity such as an active full backup or a health check.

    Attributes:
        is_enabled: The server's default is false.
    """

    _fields = {"is_enabled": ("isEnabled", None), "days": ("days", ListOf(EnumRef("EDayOfWeek")))}

    is_enabled: bool
    days: list[EDayOfWeek] | None | Unset = UNSET
