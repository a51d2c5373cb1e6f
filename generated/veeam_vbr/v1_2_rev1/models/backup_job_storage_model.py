from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .backup_job_advanced_settings_model import BackupJobAdvancedSettingsModel
    from .backup_job_retention_policy_settings_model import BackupJobRetentionPolicySettingsModel
    from .backup_proxies_settings_model import BackupProxiesSettingsModel
    from .gfs_policy_settings_model import GFSPolicySettingsModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BackupJobStorageModel(Model):
    """Repository, proxies, retention and advanced settings of a backup job.

    Attributes:
        gfs_policy: Long-term retention of full backups.
    """

    _fields = {
        "backup_repository_id": ("backupRepositoryId", None),
        "backup_proxies": ("backupProxies", Ref("BackupProxiesSettingsModel")),
        "retention_policy": ("retentionPolicy", Ref("BackupJobRetentionPolicySettingsModel")),
        "gfs_policy": ("gfsPolicy", Ref("GFSPolicySettingsModel")),
        "advanced_settings": ("advancedSettings", Ref("BackupJobAdvancedSettingsModel")),
    }

    backup_repository_id: str
    backup_proxies: BackupProxiesSettingsModel
    retention_policy: BackupJobRetentionPolicySettingsModel
    gfs_policy: GFSPolicySettingsModel | None | Unset = UNSET
    advanced_settings: BackupJobAdvancedSettingsModel | None | Unset = UNSET
