from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PolicySubscriptionFromClient(Model):
    """One subscription named in the settings of a backup policy."""

    _fields = {"subscription_id": ("subscriptionId", None)}

    subscription_id: str | None | Unset = UNSET
