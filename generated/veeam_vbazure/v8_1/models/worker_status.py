from __future__ import annotations

from ..types import OpenEnum


class WorkerStatus(OpenEnum):
    """State of a worker."""

    CREATING = "Creating"
    BUSY = "Busy"
    IDLE = "Idle"
    RECOVERING = "Recovering"
    STOPPED = "Stopped"
    PENDING_REMOVAL = "PendingRemoval"
    REMOVED = "Removed"
    DEALLOCATING = "Deallocating"
    DEALLOCATED = "Deallocated"
    STARTING = "Starting"
    UNKNOWN = "Unknown"
