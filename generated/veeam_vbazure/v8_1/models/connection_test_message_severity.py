from __future__ import annotations

from ..types import OpenEnum


class ConnectionTestMessageSeverity(OpenEnum):
    """How serious a message of a connection or configuration test is."""

    SUCCESS = "Success"
    WARNING = "Warning"
    ERROR = "Error"
    UNKNOWN = "Unknown"
