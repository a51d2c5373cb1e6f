from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .storage_account import StorageAccount


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class VeeamVaultAccountImportResult(Model):
    """The service account, storage account and container that came from importing a storage vault."""

    _fields = {
        "azure_account_id": ("azureAccountId", None),
        "azure_account_name": ("azureAccountName", None),
        "storage_account": ("storageAccount", Ref("StorageAccount")),
        "storage_account_container": ("storageAccountContainer", None),
    }

    azure_account_id: str | None | Unset = UNSET
    azure_account_name: str | None | Unset = UNSET
    storage_account: StorageAccount | None | Unset = UNSET
    storage_account_container: str | None | Unset = UNSET
