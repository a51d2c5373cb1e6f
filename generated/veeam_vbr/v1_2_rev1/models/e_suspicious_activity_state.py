from __future__ import annotations

from ..types import OpenEnum


class ESuspiciousActivityState(OpenEnum):
    """Whether a malware event stands or was marked a false positive."""

    CREATED = "Created"
    FALSE_POSITIVE = "FalsePositive"
