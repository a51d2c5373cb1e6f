from __future__ import annotations

from ..types import OpenEnum


class ESessionBottleneckType(OpenEnum):
    """Part of the data path that slowed a session down."""

    NOT_DEFINED = "NotDefined"
    NONE = "None"
    THROTTLING = "Throttling"
    SOURCE_PROXY = "SourceProxy"
    SOURCE_NETWORK = "SourceNetwork"
    SOURCE_WAN = "SourceWan"
    TARGET_PROXY = "TargetProxy"
    TARGET_NETWORK = "TargetNetwork"
    TARGET_WAN = "TargetWan"
    SOURCE = "Source"
    PROXY = "Proxy"
    NETWORK = "Network"
    TARGET = "Target"
    TARGET_DISK = "TargetDisk"
