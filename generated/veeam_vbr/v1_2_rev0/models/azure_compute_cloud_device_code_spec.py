from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import EnumRef
from .cloud_device_code_spec import CloudDeviceCodeSpec
from .e_cloud_credentials_type import ECloudCredentialsType

if TYPE_CHECKING:
    from .e_azure_region_type import EAzureRegionType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AzureComputeCloudDeviceCodeSpec(CloudDeviceCodeSpec):
    """Asks for a device code with which to register an application in Microsoft Entra ID."""

    _fields = {"region": ("region", EnumRef("EAzureRegionType"))}

    region: EAzureRegionType
    type_: ECloudCredentialsType = ECloudCredentialsType("AzureCompute")
