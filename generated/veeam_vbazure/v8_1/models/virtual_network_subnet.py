from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .network_security_group import NetworkSecurityGroup


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class VirtualNetworkSubnet(Model):
    """A subnet of a virtual network and its network security group."""

    _fields = {
        "network_security_group": ("networkSecurityGroup", Ref("NetworkSecurityGroup")),
        "name": ("name", None),
        "address_space": ("addressSpace", None),
    }

    network_security_group: NetworkSecurityGroup | None | Unset = UNSET
    name: str | None | Unset = UNSET
    address_space: str | None | Unset = UNSET
