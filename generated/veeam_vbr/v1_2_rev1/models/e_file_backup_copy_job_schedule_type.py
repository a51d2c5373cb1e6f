from __future__ import annotations

from ..types import OpenEnum


class EFileBackupCopyJobScheduleType(OpenEnum):
    """Whether a file backup copy job runs all the time or on a schedule of its own."""

    CONTINUOUS = "Continuous"
    CUSTOM = "Custom"
