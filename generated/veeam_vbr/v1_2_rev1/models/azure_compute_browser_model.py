from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Ref, Unset
from .cloud_browser_model import CloudBrowserModel
from .e_cloud_service_type import ECloudServiceType

if TYPE_CHECKING:
    from .azure_subscription_browser_model import AzureSubscriptionBrowserModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AzureComputeBrowserModel(CloudBrowserModel):
    """What the cloud browser found in Azure compute, subscription by subscription."""

    _fields = {
        "region_type": ("regionType", None),
        "subscriptions": ("subscriptions", ListOf(Ref("AzureSubscriptionBrowserModel"))),
    }

    region_type: str | None | Unset = UNSET
    subscriptions: list[AzureSubscriptionBrowserModel] | None | Unset = UNSET
    service_type: ECloudServiceType = ECloudServiceType("AzureCompute")
