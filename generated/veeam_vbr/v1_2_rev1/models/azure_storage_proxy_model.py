from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset, whole


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AzureStorageProxyModel(Model):
    """Helper machine in Azure that serves an Azure repository, and the network it is placed in.

    Attributes:
        instance_size: Size of the Azure virtual machine.
        redirector_port: Port of the redirector on the appliance.
    """

    _fields = {
        "subscription_id": ("subscriptionId", None),
        "instance_size": ("instanceSize", None),
        "resource_group": ("resourceGroup", None),
        "virtual_network": ("virtualNetwork", None),
        "subnet": ("subnet", None),
        "redirector_port": ("redirectorPort", whole),
    }

    subscription_id: str
    instance_size: str | None | Unset = UNSET
    resource_group: str | None | Unset = UNSET
    virtual_network: str | None | Unset = UNSET
    subnet: str | None | Unset = UNSET
    redirector_port: int | None | Unset = UNSET
