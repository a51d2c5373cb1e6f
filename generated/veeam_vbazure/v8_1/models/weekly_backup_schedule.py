from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .day_of_week import DayOfWeek
    from .repository_retention_settings import RepositoryRetentionSettings


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class WeeklyBackupSchedule(Model):
    """On which days a weekly schedule makes backups, where they go and how long they are kept.

    Attributes:
        selected_days: Days of the week on which the schedule runs.
        retention: How long the backups are kept.
        target_repository_id: ID of the repository that keeps the backups.
    """

    _fields = {
        "selected_days": ("selectedDays", ListOf(EnumRef("DayOfWeek"))),
        "retention": ("retention", Ref("RepositoryRetentionSettings")),
        "target_repository_id": ("targetRepositoryId", None),
    }

    selected_days: list[DayOfWeek] | None | Unset = UNSET
    retention: RepositoryRetentionSettings | None | Unset = UNSET
    target_repository_id: str | None | Unset = UNSET
