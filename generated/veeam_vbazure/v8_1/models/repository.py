from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Ref, Unset, whole

if TYPE_CHECKING:
    from .azure_environment_nullable import AzureEnvironmentNullable
    from .azure_storage_item import AzureStorageItem
    from .links_dictionary import LinksDictionary
    from .repository_ownership import RepositoryOwnership
    from .repository_status import RepositoryStatus
    from .repository_type import RepositoryType
    from .storage_consumption_limit import StorageConsumptionLimit
    from .storage_tier import StorageTier


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Repository(Model):
    """A backup repository: a folder in an Azure storage container, or a Veeam Data Cloud vault, that keeps backups.

    Attributes:
        enable_encryption: Whether backups in the repository are encrypted.
        azure_storage_account_id: ID of the storage account that holds the repository.
        azure_storage_folder: Folder of the repository in that container.
        azure_storage_container: Blob container that holds the repository.
        hint: Hint that helps to recall the encryption password.
        azure_account_id: ID of the service account that accesses the repository.
        is_storage_tier_inferred: Whether the storage tier comes from the storage account instead of being set for the repository.
        repository_ownership: Whether another backup appliance owns the repository.
        concurrency_limit: How much work may use the repository at the same time. At least 1.
        storage_consumption_limit: How much storage the repository may use.
        veeam_vault_id: ID of the storage vault, when the repository is in one.
        field_links: Links to this item and to related ones, by relation.
    """

    _fields = {
        "enable_encryption": ("enableEncryption", None),
        "storage_tier": ("storageTier", EnumRef("StorageTier")),
        "id": ("id", None),
        "name": ("name", None),
        "description": ("description", None),
        "azure_storage_account_id": ("azureStorageAccountId", None),
        "azure_storage_account_name": ("azureStorageAccountName", None),
        "azure_storage_folder": ("azureStorageFolder", Ref("AzureStorageItem")),
        "azure_storage_container": ("azureStorageContainer", Ref("AzureStorageItem")),
        "hint": ("hint", None),
        "region_id": ("regionId", None),
        "region_name": ("regionName", None),
        "azure_account_id": ("azureAccountId", None),
        "repository_type": ("repositoryType", EnumRef("RepositoryType")),
        "environment": ("environment", EnumRef("AzureEnvironmentNullable")),
        "status": ("status", EnumRef("RepositoryStatus")),
        "is_storage_tier_inferred": ("isStorageTierInferred", None),
        "immutability_enabled": ("immutabilityEnabled", None),
        "repository_ownership": ("repositoryOwnership", Ref("RepositoryOwnership")),
        "concurrency_limit": ("concurrencyLimit", whole),
        "storage_consumption_limit": ("storageConsumptionLimit", Ref("StorageConsumptionLimit")),
        "veeam_vault_id": ("veeamVaultId", whole),
        "field_links": ("_links", Ref("LinksDictionary")),
    }

    enable_encryption: bool
    storage_tier: StorageTier
    id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    azure_storage_account_id: str | None | Unset = UNSET
    azure_storage_account_name: str | None | Unset = UNSET
    azure_storage_folder: AzureStorageItem | None | Unset = UNSET
    azure_storage_container: AzureStorageItem | None | Unset = UNSET
    hint: str | None | Unset = UNSET
    region_id: str | None | Unset = UNSET
    region_name: str | None | Unset = UNSET
    azure_account_id: str | None | Unset = UNSET
    repository_type: RepositoryType | None | Unset = UNSET
    environment: AzureEnvironmentNullable | None | Unset = UNSET
    status: RepositoryStatus | None | Unset = UNSET
    is_storage_tier_inferred: bool | None | Unset = UNSET
    immutability_enabled: bool | None | Unset = UNSET
    repository_ownership: RepositoryOwnership | None | Unset = UNSET
    concurrency_limit: int | None | Unset = UNSET
    storage_consumption_limit: StorageConsumptionLimit | None | Unset = UNSET
    veeam_vault_id: int | None | Unset = UNSET
    field_links: LinksDictionary | None | Unset = UNSET
