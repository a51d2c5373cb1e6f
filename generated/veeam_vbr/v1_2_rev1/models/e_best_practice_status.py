from __future__ import annotations

from ..types import OpenEnum


class EBestPracticeStatus(OpenEnum):
    """Finding of the security analyzer for one best practice."""

    ANALYZING = "Analyzing"
    NONE = "None"
    OK = "OK"
    SUPPRESSED = "Suppressed"
    UNABLE_TO_CHECK = "UnableToCheck"
    VIOLATION = "Violation"
