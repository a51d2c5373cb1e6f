from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset, whole


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class WANAcceleratorServerModel(Model):
    """The server behind a WAN accelerator.

    Attributes:
        host_id: Id of the managed server.
        streams_count: Number of data streams.
    """

    _fields = {
        "host_id": ("hostId", None),
        "description": ("description", None),
        "traffic_port": ("trafficPort", whole),
        "streams_count": ("streamsCount", whole),
        "high_bandwidth_mode_enabled": ("highBandwidthModeEnabled", None),
    }

    host_id: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    traffic_port: int | None | Unset = UNSET
    streams_count: int | None | Unset = UNSET
    high_bandwidth_mode_enabled: bool | None | Unset = UNSET
