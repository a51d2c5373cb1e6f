from __future__ import annotations

from ..types import OpenEnum


class StorageAccountPerformance(OpenEnum):
    """Performance level of an Azure storage account."""

    STANDARD = "Standard"
    PREMIUM = "Premium"
    UNKNOWN = "Unknown"
