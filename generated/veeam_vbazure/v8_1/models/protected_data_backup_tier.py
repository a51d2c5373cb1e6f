from __future__ import annotations

from ..types import OpenEnum


class ProtectedDataBackupTier(OpenEnum):
    """Which backups an operation covers: archived ones, others, or all."""

    NON_ARCHIVE = "NonArchive"
    ARCHIVE = "Archive"
    UNKNOWN = "Unknown"
    ALL = "All"
