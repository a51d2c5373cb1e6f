from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset, whole

if TYPE_CHECKING:
    from .retention_duration_type_nullable import RetentionDurationTypeNullable


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RepositoryRetentionSettings(Model):
    """How long backups are kept in a repository.

    Attributes:
        time_retention_duration: Length of time to keep backups, in the unit that retentionDurationType names.
        retention_duration_type: Unit of timeRetentionDuration.
    """

    _fields = {
        "time_retention_duration": ("timeRetentionDuration", whole),
        "retention_duration_type": ("retentionDurationType", EnumRef("RetentionDurationTypeNullable")),
    }

    time_retention_duration: int | None | Unset = UNSET
    retention_duration_type: RetentionDurationTypeNullable | None | Unset = UNSET
