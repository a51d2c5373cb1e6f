from __future__ import annotations

from attrs import define

from ..types import UNSET, Unset, whole
from .cloud_helper_appliance_spec import CloudHelperApplianceSpec
from .e_cloud_credentials_type import ECloudCredentialsType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AzureLinuxHelperApplianceSpec(CloudHelperApplianceSpec):
    """Where in Azure a Linux helper appliance is to be deployed, and how it is reached."""

    _fields = {
        "subscription_id": ("subscriptionId", None),
        "location": ("location", None),
        "storage_account": ("storageAccount", None),
        "resource_group": ("resourceGroup", None),
        "virtual_network": ("virtualNetwork", None),
        "subnet": ("subnet", None),
        "ssh_port": ("SSHPort", whole),
    }

    subscription_id: str
    location: str | None | Unset = UNSET
    storage_account: str | None | Unset = UNSET
    resource_group: str | None | Unset = UNSET
    virtual_network: str | None | Unset = UNSET
    subnet: str | None | Unset = UNSET
    ssh_port: int | None | Unset = UNSET
    type_: ECloudCredentialsType = ECloudCredentialsType("AzureCompute")
