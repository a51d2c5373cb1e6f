from __future__ import annotations

from ..types import OpenEnum


class ENetworkRuleType(OpenEnum):
    """Whether a network rule is for IPv4 or IPv6."""

    I_PV_4 = "IPv4"
    I_PV_6 = "IPv6"
