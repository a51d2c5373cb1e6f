from __future__ import annotations

from ..types import OpenEnum


class ESMBShareServerProcessingMode(OpenEnum):
    """Whether an SMB share is read directly, from a storage snapshot or from a VSS snapshot."""

    DIRECT = "Direct"
    STORAGE_SNAPSHOT = "StorageSnapshot"
    VSS_SNAPSHOT = "VSSSnapshot"
