from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .backup_storage_settings_encryption_model import BackupStorageSettingsEncryptionModel
    from .entra_id_tenant_notification_settings_model import EntraIDTenantNotificationSettingsModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EntraIDTenantBackupJobAdvancedSettingsModel(Model):
    """Notifications and encryption of a tenant backup job."""

    _fields = {
        "notifications": ("notifications", Ref("EntraIDTenantNotificationSettingsModel")),
        "encryption": ("encryption", Ref("BackupStorageSettingsEncryptionModel")),
    }

    notifications: EntraIDTenantNotificationSettingsModel | None | Unset = UNSET
    encryption: BackupStorageSettingsEncryptionModel | None | Unset = UNSET
