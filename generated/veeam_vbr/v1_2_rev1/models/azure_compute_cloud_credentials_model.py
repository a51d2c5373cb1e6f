from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Ref, Unset
from .cloud_credentials_model import CloudCredentialsModel
from .e_cloud_credentials_type import ECloudCredentialsType

if TYPE_CHECKING:
    from .azure_compute_cloud_credentials_deployment_model import AzureComputeCloudCredentialsDeploymentModel
    from .azure_compute_cloud_credentials_subscription_model import AzureComputeCloudCredentialsSubscriptionModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AzureComputeCloudCredentialsModel(CloudCredentialsModel):
    """A cloud credentials record for Azure compute: the application and the subscriptions it opens.

    Attributes:
        connection_name: Name under which the account is shown.
        unique_id: Identifies the record in exports and imports.
    """

    _fields = {
        "connection_name": ("connectionName", None),
        "deployment": ("deployment", Ref("AzureComputeCloudCredentialsDeploymentModel")),
        "subscription": ("subscription", Ref("AzureComputeCloudCredentialsSubscriptionModel")),
        "unique_id": ("uniqueId", None),
    }

    connection_name: str
    deployment: AzureComputeCloudCredentialsDeploymentModel
    subscription: AzureComputeCloudCredentialsSubscriptionModel
    unique_id: str | None | Unset = UNSET
    type_: ECloudCredentialsType = ECloudCredentialsType("AzureCompute")
