from __future__ import annotations

from ..types import OpenEnum


class StorageAccountPublicAccess(OpenEnum):
    """What to do about public access to the storage account: enable it, disable it or leave it alone."""

    ENABLED = "Enabled"
    DISABLED = "Disabled"
    DO_NOT_MODIFY = "DoNotModify"
