from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .azure_compute_cloud_credentials_subscription_info import AzureComputeCloudCredentialsSubscriptionInfo


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AzureComputeCloudCredentialsSubscriptionModel(Model):
    """The application of an Azure compute account and the subscriptions that it opens.

    Attributes:
        tenant_id: Identifier of the Microsoft Entra ID tenant.
        application_id: Identifier of the application registered in Microsoft Entra ID.
        secret: Client secret of the application.
    """

    _fields = {
        "tenant_id": ("tenantId", None),
        "application_id": ("applicationId", None),
        "secret": ("secret", None),
        "subscriptions": ("subscriptions", ListOf(Ref("AzureComputeCloudCredentialsSubscriptionInfo"))),
    }

    tenant_id: str
    application_id: str
    secret: str | None | Unset = UNSET
    subscriptions: list[AzureComputeCloudCredentialsSubscriptionInfo] | None | Unset = UNSET
