from __future__ import annotations

from ..types import OpenEnum


class SlaSessionStatus(OpenEnum):
    """Whether a session of an SLA-based backup policy succeeded."""

    SUCCESS = "Success"
    FAILURE = "Failure"
