from __future__ import annotations

from ..types import OpenEnum


class CheckResultSeverity(OpenEnum):
    """How serious the outcome of a check is."""

    SUCCESS = "Success"
    WARNING = "Warning"
    ERROR = "Error"
