from __future__ import annotations

from ..types import OpenEnum


class FileSharePolicyBackupItemType(OpenEnum):
    """What kind of item a file share policy refers to."""

    FILE_SHARE = "FileShare"
    STORAGE_ACCOUNT = "StorageAccount"
    RESOURCE_GROUP = "ResourceGroup"
    UNKNOWN = "Unknown"
