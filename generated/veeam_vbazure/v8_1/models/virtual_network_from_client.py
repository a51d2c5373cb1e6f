from __future__ import annotations

from attrs import define

from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class VirtualNetworkFromClient(Model):
    """A virtual network to create, with one subnet."""

    _fields = {
        "network_name": ("networkName", None),
        "region": ("region", None),
        "network_address_space": ("networkAddressSpace", None),
        "subnet_name": ("subnetName", None),
        "subnet_address_space": ("subnetAddressSpace", None),
    }

    network_name: str
    region: str
    network_address_space: str
    subnet_name: str
    subnet_address_space: str
