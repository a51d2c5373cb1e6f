from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class WorkerNetworkConfigurationFromClient(Model):
    """The network that workers shall use in one Azure region.

    Attributes:
        virtual_network_resource_id: Azure resource ID of the virtual network.
        forbid_public_ip: Whether workers shall go without a public IP address.
        tenant_id: ID of the Microsoft Entra tenant.
    """

    _fields = {
        "subnet": ("subnet", None),
        "virtual_network_resource_id": ("virtualNetworkResourceId", None),
        "region_id": ("regionId", None),
        "network_security_group_id": ("networkSecurityGroupId", None),
        "forbid_public_ip": ("forbidPublicIp", None),
        "tenant_id": ("tenantId", None),
        "subscription_id": ("subscriptionId", None),
        "resource_group": ("resourceGroup", None),
    }

    subnet: str
    virtual_network_resource_id: str
    region_id: str
    network_security_group_id: str | None | Unset = UNSET
    forbid_public_ip: bool | None | Unset = UNSET
    tenant_id: str | None | Unset = UNSET
    subscription_id: str | None | Unset = UNSET
    resource_group: str | None | Unset = UNSET
