from __future__ import annotations

from ..types import OpenEnum


class JobStatus(OpenEnum):
    """Status of a session or operation; Success, Warning, Error and Canceled are final."""

    CANCELED = "Canceled"
    CANCELING = "Canceling"
    ERROR = "Error"
    NEVER_EXECUTED = "NeverExecuted"
    RUNNING = "Running"
    RUNNING_WITH_ERROR = "RunningWithError"
    RUNNING_WITH_WARNING = "RunningWithWarning"
    SUCCESS = "Success"
    WARNING = "Warning"
    PENDING = "Pending"
    UNKNOWN = "Unknown"
