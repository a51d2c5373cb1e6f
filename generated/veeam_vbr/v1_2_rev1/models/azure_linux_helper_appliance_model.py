from __future__ import annotations

from attrs import define

from ..types import UNSET, Unset, whole
from .cloud_helper_appliance_model import CloudHelperApplianceModel
from .e_cloud_credentials_type import ECloudCredentialsType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AzureLinuxHelperApplianceModel(CloudHelperApplianceModel):
    """A Linux helper appliance that was deployed to Azure, and where it runs."""

    _fields = {
        "id": ("id", None),
        "subscription_id": ("subscriptionId", None),
        "vm_name": ("vmName", None),
        "location": ("location", None),
        "storage_account": ("storageAccount", None),
        "resource_group": ("resourceGroup", None),
        "virtual_network": ("virtualNetwork", None),
        "subnet": ("subnet", None),
        "ssh_port": ("SSHPort", whole),
    }

    id: str
    subscription_id: str
    vm_name: str | None | Unset = UNSET
    location: str | None | Unset = UNSET
    storage_account: str | None | Unset = UNSET
    resource_group: str | None | Unset = UNSET
    virtual_network: str | None | Unset = UNSET
    subnet: str | None | Unset = UNSET
    ssh_port: int | None | Unset = UNSET
    type_: ECloudCredentialsType = ECloudCredentialsType("AzureCompute")
