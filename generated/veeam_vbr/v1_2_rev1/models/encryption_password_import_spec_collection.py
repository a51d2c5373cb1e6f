from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .encryption_password_import_spec import EncryptionPasswordImportSpec


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EncryptionPasswordImportSpecCollection(Model):
    """Encryption passwords for import or export."""

    _fields = {"encryption_passwords": ("encryptionPasswords", ListOf(Ref("EncryptionPasswordImportSpec")))}

    encryption_passwords: list[EncryptionPasswordImportSpec] | None | Unset = UNSET
