from __future__ import annotations

from ..types import OpenEnum


class StorageAccountBottleneckState(OpenEnum):
    """Whether storage accounts slow work down by throttling."""

    NO_ISSUES = "NoIssues"
    THROTTLED = "Throttled"
    UNKNOWN = "Unknown"
