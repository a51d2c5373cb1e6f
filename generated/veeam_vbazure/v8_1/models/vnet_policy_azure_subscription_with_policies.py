from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .azure_subscription import AzureSubscription


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class VnetPolicyAzureSubscriptionWithPolicies(Model):
    """A subscription and the names of the backup policies that cover it."""

    _fields = {
        "subscription": ("subscription", Ref("AzureSubscription")),
        "policy_names": ("policyNames", ListOf(None)),
    }

    subscription: AzureSubscription | None | Unset = UNSET
    policy_names: list[str] | None | Unset = UNSET
