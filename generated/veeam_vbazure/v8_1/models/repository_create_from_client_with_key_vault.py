from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Ref, Unset, whole

if TYPE_CHECKING:
    from .storage_consumption_limit import StorageConsumptionLimit
    from .storage_tier_nullable import StorageTierNullable


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RepositoryCreateFromClientWithKeyVault(Model):
    """Settings of a backup repository to add, or of one whose metadata is to be read.

    Attributes:
        azure_storage_account_id: ID of the storage account that holds the repository. Minimum length 1.
        azure_storage_folder: Folder of the repository in that container.
        azure_storage_container: Blob container that holds the repository.
        azure_account_id: ID of the service account that accesses the storage account. Minimum length 1.
        key_vault_id: ID of the Azure key vault, when encrypting with a key from one.
        key_vault_key_uri: URI of the key in that key vault.
        concurrency_limit: How much work may use the repository at the same time. At least 1.
        import_if_folder_has_backup: Whether to import backups that the folder already holds.
        auto_create_tiers: Whether to create repositories for further storage tiers automatically.
        enable_encryption: Whether backups in the repository are encrypted.
        password: Password for encryption.
        hint: Hint that helps to recall the password.
        storage_consumption_limit: How much storage the repository may use.
    """

    _fields = {
        "azure_storage_account_id": ("azureStorageAccountId", None),
        "azure_storage_folder": ("azureStorageFolder", None),
        "azure_storage_container": ("azureStorageContainer", None),
        "azure_account_id": ("azureAccountId", None),
        "key_vault_id": ("keyVaultId", None),
        "key_vault_key_uri": ("keyVaultKeyUri", None),
        "storage_tier": ("storageTier", EnumRef("StorageTierNullable")),
        "concurrency_limit": ("concurrencyLimit", whole),
        "import_if_folder_has_backup": ("importIfFolderHasBackup", None),
        "auto_create_tiers": ("autoCreateTiers", None),
        "name": ("name", None),
        "description": ("description", None),
        "enable_encryption": ("enableEncryption", None),
        "password": ("password", None),
        "hint": ("hint", None),
        "storage_consumption_limit": ("storageConsumptionLimit", Ref("StorageConsumptionLimit")),
    }

    azure_storage_account_id: str
    azure_storage_folder: str
    azure_storage_container: str
    azure_account_id: str
    key_vault_id: str | None | Unset = UNSET
    key_vault_key_uri: str | None | Unset = UNSET
    storage_tier: StorageTierNullable | None | Unset = UNSET
    concurrency_limit: int | None | Unset = UNSET
    import_if_folder_has_backup: bool | None | Unset = UNSET
    auto_create_tiers: bool | None | Unset = UNSET
    name: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    enable_encryption: bool | None | Unset = UNSET
    password: str | None | Unset = UNSET
    hint: str | None | Unset = UNSET
    storage_consumption_limit: StorageConsumptionLimit | None | Unset = UNSET
