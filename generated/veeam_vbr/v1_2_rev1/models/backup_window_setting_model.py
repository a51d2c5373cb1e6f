from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import ListOf, Model, Ref

if TYPE_CHECKING:
    from .backup_window_day_hours_model import BackupWindowDayHoursModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BackupWindowSettingModel(Model):
    """A weekly time window, day by day."""

    _fields = {"days": ("days", ListOf(Ref("BackupWindowDayHoursModel")))}

    days: list[BackupWindowDayHoursModel]
