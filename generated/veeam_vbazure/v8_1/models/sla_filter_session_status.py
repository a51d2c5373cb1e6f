from __future__ import annotations

from ..types import OpenEnum


class SlaFilterSessionStatus(OpenEnum):
    """Selects the sessions of an SLA report by their result."""

    SUCCESS = "Success"
    FAILURE = "Failure"
    ALL = "All"
