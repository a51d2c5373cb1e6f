from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import Model, Ref, whole

if TYPE_CHECKING:
    from .config_backup_encryption_model import ConfigBackupEncryptionModel
    from .config_backup_last_successful_model import ConfigBackupLastSuccessfulModel
    from .config_backup_notifications_model import ConfigBackupNotificationsModel
    from .config_backup_schedule_model import ConfigBackupScheduleModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ConfigBackupModel(Model):
    """Settings of the backup of the backup server's own configuration.

    Attributes:
        backup_repository_id: Repository that receives the configuration backups.
        restore_points_to_keep: Number of configuration restore points that are kept.
    """

    _fields = {
        "is_enabled": ("isEnabled", None),
        "backup_repository_id": ("backupRepositoryId", None),
        "restore_points_to_keep": ("restorePointsToKeep", whole),
        "notifications": ("notifications", Ref("ConfigBackupNotificationsModel")),
        "schedule": ("schedule", Ref("ConfigBackupScheduleModel")),
        "last_successful_backup": ("lastSuccessfulBackup", Ref("ConfigBackupLastSuccessfulModel")),
        "encryption": ("encryption", Ref("ConfigBackupEncryptionModel")),
    }

    is_enabled: bool
    backup_repository_id: str
    restore_points_to_keep: int
    notifications: ConfigBackupNotificationsModel
    schedule: ConfigBackupScheduleModel
    last_successful_backup: ConfigBackupLastSuccessfulModel
    encryption: ConfigBackupEncryptionModel
