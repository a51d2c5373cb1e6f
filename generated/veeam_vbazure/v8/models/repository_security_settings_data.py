from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset

if TYPE_CHECKING:
    from .immutability_state import ImmutabilityState
    from .repository_encryption_method import RepositoryEncryptionMethod
    from .storage_tier_nullable import StorageTierNullable


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RepositorySecuritySettingsData(Model):
    """Encryption and immutability settings read from the storage that a repository is to use.

    Attributes:
        repository_exists: Whether the folder already holds a repository.
        hint: Hint that helps to recall the encryption password.
    """

    _fields = {
        "repository_exists": ("repositoryExists", None),
        "storage_tier": ("storageTier", EnumRef("StorageTierNullable")),
        "is_encrypted": ("isEncrypted", None),
        "encryption_method": ("encryptionMethod", EnumRef("RepositoryEncryptionMethod")),
        "hint": ("hint", None),
        "key_vault_id": ("keyVaultId", None),
        "key_name": ("keyName", None),
        "key_uri": ("keyUri", None),
        "key_vault_name": ("keyVaultName", None),
        "key_version": ("keyVersion", None),
        "immutability": ("immutability", EnumRef("ImmutabilityState")),
    }

    repository_exists: bool | None | Unset = UNSET
    storage_tier: StorageTierNullable | None | Unset = UNSET
    is_encrypted: bool | None | Unset = UNSET
    encryption_method: RepositoryEncryptionMethod | None | Unset = UNSET
    hint: str | None | Unset = UNSET
    key_vault_id: str | None | Unset = UNSET
    key_name: str | None | Unset = UNSET
    key_uri: str | None | Unset = UNSET
    key_vault_name: str | None | Unset = UNSET
    key_version: str | None | Unset = UNSET
    immutability: ImmutabilityState | None | Unset = UNSET
