from __future__ import annotations

from ..types import OpenEnum


class CpuQuotaState(OpenEnum):
    """Whether the CPU quota is exceeded; may be null."""

    NO_ISSUES = "NoIssues"
    EXCEEDED = "Exceeded"
    UNKNOWN = "Unknown"
