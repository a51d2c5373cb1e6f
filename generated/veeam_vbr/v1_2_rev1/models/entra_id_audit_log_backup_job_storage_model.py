from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .entra_id_audit_log_backup_job_advanced_settings_model import EntraIDAuditLogBackupJobAdvancedSettingsModel
    from .entra_id_audit_log_retention_policy_settings_model import EntraIDAuditLogRetentionPolicySettingsModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EntraIDAuditLogBackupJobStorageModel(Model):
    """Repository, retention and advanced settings of an audit log backup job."""

    _fields = {
        "backup_repository_id": ("backupRepositoryId", None),
        "source_backup_id": ("sourceBackupId", None),
        "retention_policy": ("retentionPolicy", Ref("EntraIDAuditLogRetentionPolicySettingsModel")),
        "advanced_settings": ("advancedSettings", Ref("EntraIDAuditLogBackupJobAdvancedSettingsModel")),
    }

    backup_repository_id: str | None | Unset = UNSET
    source_backup_id: str | None | Unset = UNSET
    retention_policy: EntraIDAuditLogRetentionPolicySettingsModel | None | Unset = UNSET
    advanced_settings: EntraIDAuditLogBackupJobAdvancedSettingsModel | None | Unset = UNSET
