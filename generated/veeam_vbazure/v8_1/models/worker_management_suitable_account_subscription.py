from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class WorkerManagementSuitableAccountSubscription(Model):
    """A subscription in which a service account could manage workers."""

    _fields = {"subscription_id": ("subscriptionId", None), "subscription_name": ("subscriptionName", None)}

    subscription_id: str
    subscription_name: str | None | Unset = UNSET
