from __future__ import annotations

from ..types import OpenEnum


class ProtectionPolicySlaComplianceStatus(OpenEnum):
    """Whether an SLA-based backup policy met its SLA, missed it or has not run."""

    MET_SLA = "MetSla"
    MISSED_SLA = "MissedSla"
    NOT_EXECUTED = "NotExecuted"
