from __future__ import annotations

from ..types import OpenEnum


class SlaComplianceStatus(OpenEnum):
    """Whether an SLA target was met or missed, or the object was removed."""

    MET_SLA = "MetSla"
    MISSED_SLA = "MissedSla"
    REMOVED = "Removed"
