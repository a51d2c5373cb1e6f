from __future__ import annotations

from attrs import define

from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SnapshotDestination(Model):
    """The subscription and resource group in which an SLA-based backup policy places snapshots."""

    _fields = {"subscription_id": ("subscriptionId", None), "resource_group_id": ("resourceGroupId", None)}

    subscription_id: str
    resource_group_id: str
