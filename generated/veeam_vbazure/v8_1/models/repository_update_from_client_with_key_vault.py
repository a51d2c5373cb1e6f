from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset, whole

if TYPE_CHECKING:
    from .storage_consumption_limit import StorageConsumptionLimit


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RepositoryUpdateFromClientWithKeyVault(Model):
    """New settings for a backup repository.

    Attributes:
        key_vault_id: ID of the Azure key vault, when encrypting with a key from one.
        key_vault_key_uri: URI of the key in that key vault.
        azure_account_id: ID of the service account that accesses the repository. Minimum length 1.
        concurrency_limit: How much work may use the repository at the same time. At least 1.
        enable_encryption: Whether backups in the repository are encrypted.
        password: Password for encryption.
        hint: Hint that helps to recall the password.
        storage_consumption_limit: How much storage the repository may use.
    """

    _fields = {
        "key_vault_id": ("keyVaultId", None),
        "key_vault_key_uri": ("keyVaultKeyUri", None),
        "name": ("name", None),
        "description": ("description", None),
        "azure_account_id": ("azureAccountId", None),
        "concurrency_limit": ("concurrencyLimit", whole),
        "enable_encryption": ("enableEncryption", None),
        "password": ("password", None),
        "hint": ("hint", None),
        "storage_consumption_limit": ("storageConsumptionLimit", Ref("StorageConsumptionLimit")),
    }

    key_vault_id: str | None | Unset = UNSET
    key_vault_key_uri: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    azure_account_id: str | None | Unset = UNSET
    concurrency_limit: int | None | Unset = UNSET
    enable_encryption: bool | None | Unset = UNSET
    password: str | None | Unset = UNSET
    hint: str | None | Unset = UNSET
    storage_consumption_limit: StorageConsumptionLimit | None | Unset = UNSET
