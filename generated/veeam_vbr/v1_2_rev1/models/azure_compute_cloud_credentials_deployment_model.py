from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset

if TYPE_CHECKING:
    from .e_azure_compute_credentials_deployment_type import EAzureComputeCredentialsDeploymentType
    from .e_azure_region_type import EAzureRegionType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AzureComputeCloudCredentialsDeploymentModel(Model):
    """Which Azure an Azure compute account belongs to: the public cloud or Azure Stack, and the region."""

    _fields = {
        "deployment_type": ("deploymentType", EnumRef("EAzureComputeCredentialsDeploymentType")),
        "region": ("region", EnumRef("EAzureRegionType")),
    }

    deployment_type: EAzureComputeCredentialsDeploymentType
    region: EAzureRegionType | None | Unset = UNSET
