from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Ref, Unset

if TYPE_CHECKING:
    from .active_full_settings_model import ActiveFullSettingsModel
    from .backup_health_check_settings_models import BackupHealthCheckSettingsModels
    from .backup_job_advanced_settings_v_sphere_model import BackupJobAdvancedSettingsVSphereModel
    from .backup_storage_setting_model import BackupStorageSettingModel
    from .e_backup_mode_type import EBackupModeType
    from .full_backup_maintenance_model import FullBackupMaintenanceModel
    from .job_scripts_settings_model import JobScriptsSettingsModel
    from .notification_settings_model import NotificationSettingsModel
    from .primary_storage_integration_settings_model import PrimaryStorageIntegrationSettingsModel
    from .synthetic_full_settings_model import SyntheticFullSettingsModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BackupJobAdvancedSettingsModel(Model):
    """Advanced settings of a backup job: chain, maintenance, storage, notifications, integrations and scripts.

    Attributes:
        synthentic_fulls: When synthetic full backups are made; the spelling is the server's.
        active_fulls: When active full backups are made.
        backup_health: When backups are checked for damage.
        full_backup_maintenance: Upkeep of full backup files.
        storage_integration: How the job uses snapshots of the primary storage.
    """

    _fields = {
        "backup_mode_type": ("backupModeType", EnumRef("EBackupModeType")),
        "synthentic_fulls": ("synthenticFulls", Ref("SyntheticFullSettingsModel")),
        "active_fulls": ("activeFulls", Ref("ActiveFullSettingsModel")),
        "backup_health": ("backupHealth", Ref("BackupHealthCheckSettingsModels")),
        "full_backup_maintenance": ("fullBackupMaintenance", Ref("FullBackupMaintenanceModel")),
        "storage_data": ("storageData", Ref("BackupStorageSettingModel")),
        "notifications": ("notifications", Ref("NotificationSettingsModel")),
        "v_sphere": ("vSphere", Ref("BackupJobAdvancedSettingsVSphereModel")),
        "storage_integration": ("storageIntegration", Ref("PrimaryStorageIntegrationSettingsModel")),
        "scripts": ("scripts", Ref("JobScriptsSettingsModel")),
    }

    backup_mode_type: EBackupModeType
    synthentic_fulls: SyntheticFullSettingsModel | None | Unset = UNSET
    active_fulls: ActiveFullSettingsModel | None | Unset = UNSET
    backup_health: BackupHealthCheckSettingsModels | None | Unset = UNSET
    full_backup_maintenance: FullBackupMaintenanceModel | None | Unset = UNSET
    storage_data: BackupStorageSettingModel | None | Unset = UNSET
    notifications: NotificationSettingsModel | None | Unset = UNSET
    v_sphere: BackupJobAdvancedSettingsVSphereModel | None | Unset = UNSET
    storage_integration: PrimaryStorageIntegrationSettingsModel | None | Unset = UNSET
    scripts: JobScriptsSettingsModel | None | Unset = UNSET
