from __future__ import annotations

from ..types import OpenEnum


class ENFSShareServerProcessingMode(OpenEnum):
    """Whether an NFS share is read directly or from a storage snapshot."""

    DIRECT = "Direct"
    STORAGE_SNAPSHOT = "StorageSnapshot"
