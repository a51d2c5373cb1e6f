from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class IPv4SettingsModel(Model):
    """IPv4 settings of a network adapter."""

    _fields = {
        "ip_address": ("ipAddress", None),
        "subnet_mask": ("subnetMask", None),
        "default_gateway": ("defaultGateway", None),
        "preferred_dns_server": ("preferredDNSServer", None),
        "alternate_dns_server": ("alternateDNSServer", None),
    }

    ip_address: str
    subnet_mask: str | None | Unset = UNSET
    default_gateway: str | None | Unset = UNSET
    preferred_dns_server: str | None | Unset = UNSET
    alternate_dns_server: str | None | Unset = UNSET
