from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, MapOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .link_hal import LinkHAL
    from .network_security_group import NetworkSecurityGroup
    from .region import Region
    from .worker_network_configuration_type import WorkerNetworkConfigurationType
    from .worker_virtual_network import WorkerVirtualNetwork


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class WorkerNetworkConfiguration(Model):
    """The network that workers use in one Azure region.

    Attributes:
        forbid_public_ip: Whether workers go without a public IP address.
        tenant_id: ID of the Microsoft Entra tenant.
        configuration_type: Whether the configuration was made automatically or by a user.
        field_links: Links to this item and to related ones, by relation. Set by the server.
    """

    _fields = {
        "virtual_network": ("virtualNetwork", Ref("WorkerVirtualNetwork")),
        "region": ("region", Ref("Region")),
        "network_security_group": ("networkSecurityGroup", Ref("NetworkSecurityGroup")),
        "forbid_public_ip": ("forbidPublicIp", None),
        "tenant_id": ("tenantId", None),
        "tenant_name": ("tenantName", None),
        "subscription_id": ("subscriptionId", None),
        "subscription_name": ("subscriptionName", None),
        "resource_group": ("resourceGroup", None),
        "configuration_type": ("configurationType", EnumRef("WorkerNetworkConfigurationType")),
        "field_links": ("_links", MapOf(Ref("LinkHAL"))),
    }

    virtual_network: WorkerVirtualNetwork | None | Unset = UNSET
    region: Region | None | Unset = UNSET
    network_security_group: NetworkSecurityGroup | None | Unset = UNSET
    forbid_public_ip: bool | None | Unset = UNSET
    tenant_id: str | None | Unset = UNSET
    tenant_name: str | None | Unset = UNSET
    subscription_id: str | None | Unset = UNSET
    subscription_name: str | None | Unset = UNSET
    resource_group: str | None | Unset = UNSET
    configuration_type: WorkerNetworkConfigurationType | None | Unset = UNSET
    field_links: dict[str, LinkHAL] | None | Unset = UNSET
