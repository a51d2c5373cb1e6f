from __future__ import annotations

from ..types import OpenEnum


class EAntivirusScanResult(OpenEnum):
    """What a malware scan found; Inconclusive means that it could not tell."""

    NONE = "None"
    CLEAN = "Clean"
    INFECTED = "Infected"
    FAILED = "Failed"
    CANCELED = "Canceled"
    INCONCLUSIVE = "Inconclusive"
