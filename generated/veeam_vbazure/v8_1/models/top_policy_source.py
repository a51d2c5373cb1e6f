from __future__ import annotations

from ..types import OpenEnum


class TopPolicySource(OpenEnum):
    """Kind of run that the policy duration report looks at."""

    SNAPSHOT = "Snapshot"
    BACKUP = "Backup"
    ARCHIVE = "Archive"
    UNKNOWN = "Unknown"
