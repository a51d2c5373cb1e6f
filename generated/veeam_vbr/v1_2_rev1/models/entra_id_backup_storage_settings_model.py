from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Ref, Unset

if TYPE_CHECKING:
    from .backup_storage_settings_encryption_model import BackupStorageSettingsEncryptionModel
    from .e_compression_level import ECompressionLevel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EntraIDBackupStorageSettingsModel(Model):
    """How audit log backups are compressed and encrypted."""

    _fields = {
        "compression_level": ("compressionLevel", EnumRef("ECompressionLevel")),
        "encryption": ("encryption", Ref("BackupStorageSettingsEncryptionModel")),
    }

    compression_level: ECompressionLevel | None | Unset = UNSET
    encryption: BackupStorageSettingsEncryptionModel | None | Unset = UNSET
