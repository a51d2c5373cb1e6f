from __future__ import annotations

from ..types import OpenEnum


class ESuspiciousActivitySourceType(OpenEnum):
    """Where a malware event comes from: a person, the server's own detection or another product."""

    MANUAL = "Manual"
    INTERNAL_VEEAM_DETECTOR = "InternalVeeamDetector"
    EXTERNAL = "External"
    MARK_AS_CLEAN_EVENT = "MarkAsCleanEvent"
