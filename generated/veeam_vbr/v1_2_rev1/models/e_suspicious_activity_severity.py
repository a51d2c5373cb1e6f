from __future__ import annotations

from ..types import OpenEnum


class ESuspiciousActivitySeverity(OpenEnum):
    """How grave a malware finding is, from clean to infected."""

    CLEAN = "Clean"
    SUSPICIOUS = "Suspicious"
    INFECTED = "Infected"
