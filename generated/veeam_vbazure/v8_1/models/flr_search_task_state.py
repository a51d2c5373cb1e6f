from __future__ import annotations

from ..types import OpenEnum


class FlrSearchTaskState(OpenEnum):
    """Whether the results of a file search are being prepared, are ready or hold no data."""

    PREPARING = "Preparing"
    NO_DATA = "NoData"
    READY = "Ready"
