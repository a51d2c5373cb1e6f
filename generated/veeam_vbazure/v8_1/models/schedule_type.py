from __future__ import annotations

from ..types import OpenEnum


class ScheduleType(OpenEnum):
    """Which schedule of an SLA-based backup policy is meant: snapshots, backups or archives."""

    SNAPSHOT = "Snapshot"
    BACKUP = "Backup"
    ARCHIVE = "Archive"
