from __future__ import annotations

from ..types import OpenEnum


class StorageConsumptionLimitType(OpenEnum):
    """Unit of a storage limit."""

    MB = "MB"
    GB = "GB"
    TB = "TB"
    UNKNOWN = "Unknown"
