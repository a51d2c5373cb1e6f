from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .configuration_backup_schedule import ConfigurationBackupSchedule
    from .repository_retention_settings import RepositoryRetentionSettings


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ConfigurationBackupSettingsFromClient(Model):
    """New settings for the backup of the appliance's configuration.

    Attributes:
        repository_id: Repository to receive the configuration backups.
        retention: How long to keep configuration backups.
    """

    _fields = {
        "is_enabled": ("isEnabled", None),
        "schedule_options": ("scheduleOptions", Ref("ConfigurationBackupSchedule")),
        "repository_id": ("repositoryId", None),
        "retention": ("retention", Ref("RepositoryRetentionSettings")),
    }

    is_enabled: bool
    schedule_options: ConfigurationBackupSchedule
    repository_id: str | None | Unset = UNSET
    retention: RepositoryRetentionSettings | None | Unset = UNSET
