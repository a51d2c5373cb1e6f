from __future__ import annotations

from ..types import OpenEnum


class FlrSessionRestoreTaskStatus(OpenEnum):
    """Status of the restore of a file or folder."""

    RUNNING = "Running"
    SUCCESS = "Success"
    FAILED = "Failed"
    CANCELLED = "Cancelled"
    WARNING = "Warning"
