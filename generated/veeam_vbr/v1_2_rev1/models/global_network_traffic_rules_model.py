from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset, whole

if TYPE_CHECKING:
    from .preferred_networks_model import PreferredNetworksModel
    from .traffic_rule_model import TrafficRuleModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class GlobalNetworkTrafficRulesModel(Model):
    """Rules for traffic between backup components that hold for the whole backup server.

    Attributes:
        upload_streams_count: Streams per job, used when useMultipleStreamsPerJob is true.
        preferred_networks: Networks to prefer for backup traffic.
    """

    _fields = {
        "use_multiple_streams_per_job": ("useMultipleStreamsPerJob", None),
        "upload_streams_count": ("uploadStreamsCount", whole),
        "traffic_rules": ("trafficRules", ListOf(Ref("TrafficRuleModel"))),
        "preferred_networks": ("preferredNetworks", Ref("PreferredNetworksModel")),
    }

    use_multiple_streams_per_job: bool
    upload_streams_count: int | None | Unset = UNSET
    traffic_rules: list[TrafficRuleModel] | None | Unset = UNSET
    preferred_networks: PreferredNetworksModel | None | Unset = UNSET
