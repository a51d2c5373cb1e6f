from __future__ import annotations

from ..types import OpenEnum


class EAntivirusScanState(OpenEnum):
    """How far a malware scan has got."""

    NOT_STARTED = "NotStarted"
    IN_PROGRESS = "InProgress"
    FINISHED = "Finished"
