from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AzureComputeCloudCredentialsSubscriptionInfo(Model):
    """One Azure subscription that the account opens.

    Attributes:
        id: Identifier of the subscription on the backup server; azureSubscriptionId is the one in Azure.
    """

    _fields = {
        "id": ("id", None),
        "azure_subscription_id": ("azureSubscriptionId", None),
        "azure_subscription_name": ("azureSubscriptionName", None),
    }

    id: str
    azure_subscription_id: str
    azure_subscription_name: str | None | Unset = UNSET
