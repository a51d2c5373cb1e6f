from __future__ import annotations

from ..types import OpenEnum


class SlaComplianceStatusFilter(OpenEnum):
    """Selects the rows of an SLA report by their result."""

    ALL = "All"
    MET_SLA = "MetSla"
    MISSED_SLA = "MissedSla"
    REMOVED = "Removed"
