from __future__ import annotations

from attrs import define

from ..types import UNSET, ListOf, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AzureStorageAccountBrowserModel(Model):
    """One Azure storage account with the machine sizes that can be used with it."""

    _fields = {"storage_account_name": ("storageAccountName", None), "instance_sizes": ("instanceSizes", ListOf(None))}

    storage_account_name: str | None | Unset = UNSET
    instance_sizes: list[str] | None | Unset = UNSET
