from __future__ import annotations

from ..types import OpenEnum


class JobStatusNullable(OpenEnum):
    """Status of a session or operation, or null; Success, Warning, Error and Canceled are final."""

    NEVER_EXECUTED = "NeverExecuted"
    SUCCESS = "Success"
    WARNING = "Warning"
    ERROR = "Error"
    PENDING = "Pending"
    CANCELING = "Canceling"
    CANCELED = "Canceled"
    RUNNING = "Running"
    RUNNING_WITH_WARNING = "RunningWithWarning"
    RUNNING_WITH_ERROR = "RunningWithError"
    UNKNOWN = "Unknown"
