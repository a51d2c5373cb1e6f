from __future__ import annotations

from ..types import OpenEnum


class ETaskResult(OpenEnum):
    """How a task ended; read it when the state is Stopped."""

    NONE = "None"
    SUCCESS = "Success"
    WARNING = "Warning"
    FAILED = "Failed"
    CANCELLED = "Cancelled"
