from __future__ import annotations

from ..types import OpenEnum


class DataRetrievalStatus(OpenEnum):
    """Whether archived data has been retrieved."""

    NONE = "None"
    RETRIEVING = "Retrieving"
    RETRIEVED = "Retrieved"
    UNKNOWN = "Unknown"
