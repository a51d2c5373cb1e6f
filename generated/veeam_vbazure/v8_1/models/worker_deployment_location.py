from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class WorkerDeploymentLocation(Model):
    """The subscription and resource group in which workers shall be deployed."""

    _fields = {"subscription_id": ("SubscriptionId", None), "resource_group_name": ("ResourceGroupName", None)}

    subscription_id: str | None | Unset = UNSET
    resource_group_name: str | None | Unset = UNSET
