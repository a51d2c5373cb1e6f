from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class IPv4NetworkRuleModel(Model):
    """A rule that gives replicas IPv4 addresses of the target network.

    Attributes:
        source_ip_address: Address at the source that the rule applies to.
        target_ip_address: Address that the replica gets instead.
    """

    _fields = {
        "source_ip_address": ("sourceIPAddress", None),
        "source_subnet_mask": ("sourceSubnetMask", None),
        "target_ip_address": ("targetIPAddress", None),
        "target_subnet_mask": ("targetSubnetMask", None),
        "target_default_gateway": ("targetDefaultGateway", None),
        "preferred_dns_server": ("preferredDNSServer", None),
        "alternate_dns_server": ("alternateDNSServer", None),
        "preferred_wins_server": ("preferredWINSServer", None),
        "alternate_wins_server": ("alternateWINSServer", None),
    }

    source_ip_address: str
    source_subnet_mask: str
    target_ip_address: str
    target_subnet_mask: str
    target_default_gateway: str
    preferred_dns_server: str | None | Unset = UNSET
    alternate_dns_server: str | None | Unset = UNSET
    preferred_wins_server: str | None | Unset = UNSET
    alternate_wins_server: str | None | Unset = UNSET
