from __future__ import annotations

from ..types import OpenEnum


class EWANAcceleratorCacheSizeUnit(OpenEnum):
    """Unit of the size of a WAN accelerator's cache."""

    B = "B"
    KB = "KB"
    MB = "MB"
    GB = "GB"
    TB = "TB"
    PB = "PB"
