from __future__ import annotations

from ..types import OpenEnum


class ProtectedDataBackupTierNullable(OpenEnum):
    """Which backups an operation covers: archived ones, others, or all; may be null."""

    NON_ARCHIVE = "NonArchive"
    ARCHIVE = "Archive"
    UNKNOWN = "Unknown"
    ALL = "All"
