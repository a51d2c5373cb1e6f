from __future__ import annotations

from ..types import OpenEnum


class ETaskSessionType(OpenEnum):
    """Kinds of task sessions."""

    BACKUP = "Backup"
    RESTORE = "Restore"
    ANTIVIRUS = "Antivirus"
    REPLICA = "Replica"
