from __future__ import annotations

from ..types import OpenEnum


class ECloudBrowserFolderType(OpenEnum):
    """Whether a folder in object storage is for a backup or for an archive repository."""

    BACKUP = "backup"
    ARCHIVE = "archive"
