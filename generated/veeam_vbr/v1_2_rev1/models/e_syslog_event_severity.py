from __future__ import annotations

from ..types import OpenEnum


class ESyslogEventSeverity(OpenEnum):
    """Severities of events sent to a syslog server."""

    INFO = "Info"
    WARNING = "Warning"
    ERROR = "Error"
