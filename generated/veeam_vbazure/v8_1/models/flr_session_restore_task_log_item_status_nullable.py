from __future__ import annotations

from ..types import OpenEnum


class FlrSessionRestoreTaskLogItemStatusNullable(OpenEnum):
    """Status of an entry in the log of a restore task, or null."""

    PENDING = "Pending"
    STARTING = "Starting"
    RUNNING = "Running"
    SUCCESS = "Success"
    WARNING = "Warning"
    ERROR = "Error"
    CANCELLED = "Cancelled"
