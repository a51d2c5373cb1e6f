from __future__ import annotations

from ..types import OpenEnum


class StorageAccountRedundancy(OpenEnum):
    """How Azure replicates the data of a storage account."""

    UNKNOWN = "Unknown"
    LRS = "LRS"
    GRS = "GRS"
    RAGRS = "RAGRS"
    ZRS = "ZRS"
    GZRS = "GZRS"
    RAGZRS = "RAGZRS"
