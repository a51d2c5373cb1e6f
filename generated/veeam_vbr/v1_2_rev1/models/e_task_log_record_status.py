from __future__ import annotations

from ..types import OpenEnum


class ETaskLogRecordStatus(OpenEnum):
    """Outcome of one log line of a session or task session."""

    NONE = "None"
    SUCCEEDED = "Succeeded"
    WARNING = "Warning"
    FAILED = "Failed"
