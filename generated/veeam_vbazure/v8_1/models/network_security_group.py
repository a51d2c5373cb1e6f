from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class NetworkSecurityGroup(Model):
    """An Azure network security group."""

    _fields = {
        "id": ("id", None),
        "name": ("name", None),
        "region_id": ("regionId", None),
        "resource_group_name": ("resourceGroupName", None),
        "subscription_id": ("subscriptionId", None),
    }

    id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    region_id: str | None | Unset = UNSET
    resource_group_name: str | None | Unset = UNSET
    subscription_id: str | None | Unset = UNSET
