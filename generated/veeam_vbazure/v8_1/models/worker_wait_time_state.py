from __future__ import annotations

from ..types import OpenEnum


class WorkerWaitTimeState(OpenEnum):
    """Whether work waits too long for workers."""

    OPTIMIZED = "Optimized"
    EXCEEDED = "Exceeded"
    UNKNOWN = "Unknown"
