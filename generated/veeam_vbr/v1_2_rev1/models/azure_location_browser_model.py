from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import ListOf, Model, Ref

if TYPE_CHECKING:
    from .azure_resource_group_browser_model import AzureResourceGroupBrowserModel
    from .azure_storage_account_browser_model import AzureStorageAccountBrowserModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AzureLocationBrowserModel(Model):
    """One Azure location with its storage accounts and resource groups."""

    _fields = {
        "location": ("location", None),
        "storage_accounts": ("storageAccounts", ListOf(Ref("AzureStorageAccountBrowserModel"))),
        "resource_groups": ("resourceGroups", ListOf(Ref("AzureResourceGroupBrowserModel"))),
    }

    location: str
    storage_accounts: list[AzureStorageAccountBrowserModel]
    resource_groups: list[AzureResourceGroupBrowserModel]
