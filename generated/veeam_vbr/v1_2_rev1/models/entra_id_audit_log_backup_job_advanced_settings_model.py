from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .backup_health_check_settings_models import BackupHealthCheckSettingsModels
    from .entra_id_audit_log_notification_settings_model import EntraIDAuditLogNotificationSettingsModel
    from .entra_id_backup_storage_settings_model import EntraIDBackupStorageSettingsModel
    from .job_scripts_settings_model import JobScriptsSettingsModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EntraIDAuditLogBackupJobAdvancedSettingsModel(Model):
    """Advanced settings of an audit log backup job: storage, health checks, scripts and notifications."""

    _fields = {
        "storage_data": ("storageData", Ref("EntraIDBackupStorageSettingsModel")),
        "backup_health": ("backupHealth", Ref("BackupHealthCheckSettingsModels")),
        "scripts": ("scripts", Ref("JobScriptsSettingsModel")),
        "notifications": ("notifications", Ref("EntraIDAuditLogNotificationSettingsModel")),
    }

    storage_data: EntraIDBackupStorageSettingsModel | None | Unset = UNSET
    backup_health: BackupHealthCheckSettingsModels | None | Unset = UNSET
    scripts: JobScriptsSettingsModel | None | Unset = UNSET
    notifications: EntraIDAuditLogNotificationSettingsModel | None | Unset = UNSET
