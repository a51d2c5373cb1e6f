from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class WorkerVirtualNetwork(Model):
    """The virtual network and subnet that workers are connected to.

    Attributes:
        resource_id: Azure resource ID.
        region_id: Set by the server.
        resource_group_id: Set by the server.
        subscription_id: Set by the server.
        resource_group_name: Set by the server.
    """

    _fields = {
        "name": ("name", None),
        "resource_id": ("resourceId", None),
        "subnet": ("subnet", None),
        "region_id": ("regionId", None),
        "resource_group_id": ("resourceGroupId", None),
        "subscription_id": ("subscriptionId", None),
        "resource_group_name": ("resourceGroupName", None),
    }

    name: str | None | Unset = UNSET
    resource_id: str | None | Unset = UNSET
    subnet: str | None | Unset = UNSET
    region_id: str | None | Unset = UNSET
    resource_group_id: str | None | Unset = UNSET
    subscription_id: str | None | Unset = UNSET
    resource_group_name: str | None | Unset = UNSET
