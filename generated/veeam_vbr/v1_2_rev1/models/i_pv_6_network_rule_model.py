from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset, whole


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class IPv6NetworkRuleModel(Model):
    """A rule that gives replicas IPv6 addresses of the target network.

    Attributes:
        source_i_pv_6_address: Address at the source that the rule applies to.
        target_i_pv_6_address: Address that the replica gets instead.
    """

    _fields = {
        "source_i_pv_6_address": ("sourceIPv6Address", None),
        "source_subnet_prefix_length": ("sourceSubnetPrefixLength", whole),
        "target_i_pv_6_address": ("targetIPv6Address", None),
        "target_subnet_prefix_length": ("targetSubnetPrefixLength", whole),
        "target_default_gateway": ("targetDefaultGateway", None),
        "preferred_dns_server": ("preferredDNSServer", None),
        "alternate_dns_server": ("alternateDNSServer", None),
    }

    source_i_pv_6_address: str
    source_subnet_prefix_length: int
    target_i_pv_6_address: str
    target_subnet_prefix_length: int
    target_default_gateway: str
    preferred_dns_server: str | None | Unset = UNSET
    alternate_dns_server: str | None | Unset = UNSET
