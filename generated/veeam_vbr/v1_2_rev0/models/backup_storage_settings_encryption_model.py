from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset

if TYPE_CHECKING:
    from .e_encryption_type import EEncryptionType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BackupStorageSettingsEncryptionModel(Model):
    """Whether backup data is encrypted, and with which password or key management server.

    Attributes:
        encryption_password_id: Encryption password to use, with ByUserPassword.
        encryption_password_unique_id: Identifies the encryption password in exports and imports.
        kms_server_id: Key management server to use, with ByKms.
    """

    _fields = {
        "is_enabled": ("isEnabled", None),
        "encryption_type": ("encryptionType", EnumRef("EEncryptionType")),
        "encryption_password_id": ("encryptionPasswordId", None),
        "encryption_password_unique_id": ("encryptionPasswordUniqueId", None),
        "kms_server_id": ("kmsServerId", None),
    }

    is_enabled: bool
    encryption_type: EEncryptionType | None | Unset = UNSET
    encryption_password_id: str | None | Unset = UNSET
    encryption_password_unique_id: str | None | Unset = UNSET
    kms_server_id: str | None | Unset = UNSET
