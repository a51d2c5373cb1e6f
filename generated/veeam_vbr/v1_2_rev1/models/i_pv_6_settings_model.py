from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset, whole


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class IPv6SettingsModel(Model):
    """IPv6 settings of a network adapter."""

    _fields = {
        "ip_address": ("ipAddress", None),
        "prefix_length": ("prefixLength", whole),
        "default_gateway": ("defaultGateway", None),
        "preferred_dns_server": ("preferredDNSServer", None),
        "alternate_dns_server": ("alternateDNSServer", None),
    }

    ip_address: str
    prefix_length: int | None | Unset = UNSET
    default_gateway: str | None | Unset = UNSET
    preferred_dns_server: str | None | Unset = UNSET
    alternate_dns_server: str | None | Unset = UNSET
