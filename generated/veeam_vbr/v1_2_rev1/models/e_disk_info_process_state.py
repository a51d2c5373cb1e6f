from __future__ import annotations

from ..types import OpenEnum


class EDiskInfoProcessState(OpenEnum):
    """How far a disk in a restore point has been processed."""

    NOT_PROCESSED = "NotProcessed"
    IN_PROCESSING = "InProcessing"
    PARTIALLY_PROCESSED = "PartiallyProcessed"
    PROCESSED = "Processed"
