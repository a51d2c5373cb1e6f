from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .month import Month
    from .repository_retention_settings import RepositoryRetentionSettings


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class MonthlyBackupSchedule(Model):
    """Monthly backups: in which months, for how long they are kept and in which repository.

    Attributes:
        selected_months: Months in which backups are created.
        retention: How long the backups are kept.
        target_repository_id: Repository that receives the backups.
    """

    _fields = {
        "selected_months": ("selectedMonths", ListOf(EnumRef("Month"))),
        "retention": ("retention", Ref("RepositoryRetentionSettings")),
        "target_repository_id": ("targetRepositoryId", None),
    }

    selected_months: list[Month] | None | Unset = UNSET
    retention: RepositoryRetentionSettings | None | Unset = UNSET
    target_repository_id: str | None | Unset = UNSET
