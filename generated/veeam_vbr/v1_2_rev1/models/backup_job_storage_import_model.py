from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .backup_job_advanced_settings_model import BackupJobAdvancedSettingsModel
    from .backup_job_import_proxies_model import BackupJobImportProxiesModel
    from .backup_job_retention_policy_settings_model import BackupJobRetentionPolicySettingsModel
    from .backup_repository_import_model import BackupRepositoryImportModel
    from .gfs_policy_settings_model import GFSPolicySettingsModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BackupJobStorageImportModel(Model):
    """Repository, proxies, retention and advanced settings of a backup job to be imported.

    Attributes:
        gfs_policy: Long-term retention of full backups.
    """

    _fields = {
        "backup_repository": ("backupRepository", Ref("BackupRepositoryImportModel")),
        "backup_proxies": ("backupProxies", Ref("BackupJobImportProxiesModel")),
        "retention_policy": ("retentionPolicy", Ref("BackupJobRetentionPolicySettingsModel")),
        "gfs_policy": ("gfsPolicy", Ref("GFSPolicySettingsModel")),
        "advanced_settings": ("advancedSettings", Ref("BackupJobAdvancedSettingsModel")),
    }

    backup_repository: BackupRepositoryImportModel
    backup_proxies: BackupJobImportProxiesModel
    retention_policy: BackupJobRetentionPolicySettingsModel
    gfs_policy: GFSPolicySettingsModel | None | Unset = UNSET
    advanced_settings: BackupJobAdvancedSettingsModel | None | Unset = UNSET
