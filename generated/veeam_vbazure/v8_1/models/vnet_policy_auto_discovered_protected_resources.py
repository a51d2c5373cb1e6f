from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .vnet_policy_azure_account import VnetPolicyAzureAccount
    from .vnet_policy_azure_subscription_with_policies import VnetPolicyAzureSubscriptionWithPolicies


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class VnetPolicyAutoDiscoveredProtectedResources(Model):
    """Subscriptions of one service account that the virtual network policy found automatically."""

    _fields = {
        "azure_account": ("azureAccount", Ref("VnetPolicyAzureAccount")),
        "subscriptions_with_policies": (
            "subscriptionsWithPolicies",
            ListOf(Ref("VnetPolicyAzureSubscriptionWithPolicies")),
        ),
    }

    azure_account: VnetPolicyAzureAccount | None | Unset = UNSET
    subscriptions_with_policies: list[VnetPolicyAzureSubscriptionWithPolicies] | None | Unset = UNSET
