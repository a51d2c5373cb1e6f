from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .azure_location_browser_model import AzureLocationBrowserModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AzureSubscriptionBrowserModel(Model):
    """One Azure subscription with its locations.

    Attributes:
        id: Identifier of the subscription on the backup server; azureSubscriptionId is the one in Azure.
    """

    _fields = {
        "id": ("id", None),
        "azure_subscription_id": ("azureSubscriptionId", None),
        "locations": ("locations", ListOf(Ref("AzureLocationBrowserModel"))),
    }

    id: str
    azure_subscription_id: str | None | Unset = UNSET
    locations: list[AzureLocationBrowserModel] | None | Unset = UNSET
