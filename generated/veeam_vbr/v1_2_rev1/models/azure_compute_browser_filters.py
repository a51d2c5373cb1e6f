from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AzureComputeBrowserFilters(Model):
    """Narrows the listing of Azure compute resources by subscription, location and content.

    Attributes:
        show_all_storage_accounts: Whether storage accounts that would otherwise be left out are listed too. The server's default is false.
        has_networks: Whether only entries that have networks are listed. The server's default is false.
    """

    _fields = {
        "show_all_storage_accounts": ("showAllStorageAccounts", None),
        "subscription_id": ("subscriptionId", None),
        "location": ("location", None),
        "has_networks": ("hasNetworks", None),
    }

    show_all_storage_accounts: bool | None | Unset = UNSET
    subscription_id: str | None | Unset = UNSET
    location: str | None | Unset = UNSET
    has_networks: bool | None | Unset = UNSET
