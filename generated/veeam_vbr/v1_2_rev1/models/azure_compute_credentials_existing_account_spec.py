from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import Model, Ref

if TYPE_CHECKING:
    from .azure_compute_cloud_credentials_deployment_model import AzureComputeCloudCredentialsDeploymentModel
    from .azure_compute_cloud_credentials_subscription_spec import AzureComputeCloudCredentialsSubscriptionSpec


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AzureComputeCredentialsExistingAccountSpec(Model):
    """An Azure compute account that uses an application which already exists."""

    _fields = {
        "deployment": ("deployment", Ref("AzureComputeCloudCredentialsDeploymentModel")),
        "subscription": ("subscription", Ref("AzureComputeCloudCredentialsSubscriptionSpec")),
    }

    deployment: AzureComputeCloudCredentialsDeploymentModel
    subscription: AzureComputeCloudCredentialsSubscriptionSpec
