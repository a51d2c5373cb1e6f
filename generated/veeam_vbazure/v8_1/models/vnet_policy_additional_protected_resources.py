from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .azure_subscription import AzureSubscription
    from .vnet_policy_azure_account import VnetPolicyAzureAccount


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class VnetPolicyAdditionalProtectedResources(Model):
    """Further subscriptions of one service account that the virtual network policy protects."""

    _fields = {
        "azure_account": ("azureAccount", Ref("VnetPolicyAzureAccount")),
        "subscriptions": ("subscriptions", ListOf(Ref("AzureSubscription"))),
    }

    azure_account: VnetPolicyAzureAccount | None | Unset = UNSET
    subscriptions: list[AzureSubscription] | None | Unset = UNSET
