from __future__ import annotations

from ..types import OpenEnum


class ETaskState(OpenEnum):
    """Where a task stands; it is over at Stopped."""

    STARTING = "Starting"
    WORKING = "Working"
    STOPPING = "Stopping"
    STOPPED = "Stopped"
