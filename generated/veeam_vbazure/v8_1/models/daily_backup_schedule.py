from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset, whole

if TYPE_CHECKING:
    from .repository_retention_settings import RepositoryRetentionSettings


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class DailyBackupSchedule(Model):
    """Daily backups: at which hours, for how long they are kept and in which repository.

    Attributes:
        hours: Hours of the day at which backups are created.
        retention: How long the backups are kept.
        target_repository_id: Repository that receives the backups.
    """

    _fields = {
        "hours": ("hours", ListOf(whole)),
        "retention": ("retention", Ref("RepositoryRetentionSettings")),
        "target_repository_id": ("targetRepositoryId", None),
    }

    hours: list[int] | None | Unset = UNSET
    retention: RepositoryRetentionSettings | None | Unset = UNSET
    target_repository_id: str | None | Unset = UNSET
