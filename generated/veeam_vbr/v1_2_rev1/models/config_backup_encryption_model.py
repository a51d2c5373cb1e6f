from __future__ import annotations

from attrs import define

from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ConfigBackupEncryptionModel(Model):
    """Whether the configuration backup is encrypted, and with which password.

    Attributes:
        password_id: Encryption password to use.
    """

    _fields = {"is_enabled": ("isEnabled", None), "password_id": ("passwordId", None)}

    is_enabled: bool
    password_id: str
