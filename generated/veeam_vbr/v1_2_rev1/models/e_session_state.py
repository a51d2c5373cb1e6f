from __future__ import annotations

from ..types import OpenEnum


class ESessionState(OpenEnum):
    """Where a session stands. It is over at Stopped; WaitingTape waits for a person."""

    STOPPED = "Stopped"
    STARTING = "Starting"
    STOPPING = "Stopping"
    WORKING = "Working"
    PAUSING = "Pausing"
    RESUMING = "Resuming"
    WAITING_TAPE = "WaitingTape"
    IDLE = "Idle"
    POSTPROCESSING = "Postprocessing"
    WAITING_REPOSITORY = "WaitingRepository"
    WAITING_SLOT = "WaitingSlot"
