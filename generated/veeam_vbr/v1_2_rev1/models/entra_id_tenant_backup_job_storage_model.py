from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .backup_job_retention_policy_settings_model import BackupJobRetentionPolicySettingsModel
    from .entra_id_tenant_backup_job_advanced_settings_model import EntraIDTenantBackupJobAdvancedSettingsModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EntraIDTenantBackupJobStorageModel(Model):
    """The tenant that a job backs up, with retention and advanced settings.

    Attributes:
        tenant_id: Identifier of the tenant on the backup server.
    """

    _fields = {
        "tenant_id": ("tenantId", None),
        "retention_policy": ("retentionPolicy", Ref("BackupJobRetentionPolicySettingsModel")),
        "advanced_settings": ("advancedSettings", Ref("EntraIDTenantBackupJobAdvancedSettingsModel")),
    }

    tenant_id: str
    retention_policy: BackupJobRetentionPolicySettingsModel | None | Unset = UNSET
    advanced_settings: EntraIDTenantBackupJobAdvancedSettingsModel | None | Unset = UNSET
