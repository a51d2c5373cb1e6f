from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RestoredCosmosDbAccount(Model):
    """A Cosmos DB account that a restore session created or brought back."""

    _fields = {
        "name": ("name", None),
        "subscription_id": ("subscriptionId", None),
        "subscription_name": ("subscriptionName", None),
        "resource_group_name": ("resourceGroupName", None),
        "region_name": ("regionName", None),
    }

    name: str | None | Unset = UNSET
    subscription_id: str | None | Unset = UNSET
    subscription_name: str | None | Unset = UNSET
    resource_group_name: str | None | Unset = UNSET
    region_name: str | None | Unset = UNSET
