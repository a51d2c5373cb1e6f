from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Ref, Unset

if TYPE_CHECKING:
    from .e_network_rule_type import ENetworkRuleType
    from .i_pv_4_network_rule_model import IPv4NetworkRuleModel
    from .i_pv_6_network_rule_model import IPv6NetworkRuleModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ReplicaJobReIpRuleModel(Model):
    """A rule that changes the IP addresses of replicas.

    Attributes:
        ipv4: The rule, when ruleType is IPv4.
        ipv6: The rule, when ruleType is IPv6.
    """

    _fields = {
        "description": ("description", None),
        "rule_type": ("ruleType", EnumRef("ENetworkRuleType")),
        "ipv4": ("ipv4", Ref("IPv4NetworkRuleModel")),
        "ipv6": ("ipv6", Ref("IPv6NetworkRuleModel")),
    }

    description: str | None | Unset = UNSET
    rule_type: ENetworkRuleType | None | Unset = UNSET
    ipv4: IPv4NetworkRuleModel | None | Unset = UNSET
    ipv6: IPv6NetworkRuleModel | None | Unset = UNSET
