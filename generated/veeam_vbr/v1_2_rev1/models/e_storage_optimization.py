from __future__ import annotations

from ..types import OpenEnum


class EStorageOptimization(OpenEnum):
    """Kind of target for which the size of data blocks is chosen."""

    LOCAL_TARGET_LARGE = "LocalTargetLarge"
    LOCAL_TARGET = "LocalTarget"
    LAN_TARGET = "LANTarget"
    WAN_TARGET = "WANTarget"
    LOCAL_TARGET_LARGE_8192 = "LocalTargetLarge8192"
    LOCAL_TARGET_LARGE_4096 = "LocalTargetLarge4096"
