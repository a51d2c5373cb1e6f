from __future__ import annotations

from ..types import OpenEnum


class DataRetrievalPriority(OpenEnum):
    """How urgent the retrieval of archived data is."""

    NORMAL = "Normal"
    HIGH = "High"
    UNKNOWN = "Unknown"
