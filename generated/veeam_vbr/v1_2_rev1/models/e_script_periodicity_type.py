from __future__ import annotations

from ..types import OpenEnum


class EScriptPeriodicityType(OpenEnum):
    """Whether a job script runs on certain days or every so many backup sessions."""

    DAYS = "Days"
    BACKUP_SESSIONS = "BackupSessions"
