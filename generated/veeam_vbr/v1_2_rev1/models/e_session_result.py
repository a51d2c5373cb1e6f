from __future__ import annotations

from ..types import OpenEnum


class ESessionResult(OpenEnum):
    """How a session ended."""

    NONE = "None"
    SUCCESS = "Success"
    WARNING = "Warning"
    FAILED = "Failed"
