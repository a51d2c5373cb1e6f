from __future__ import annotations

from ..types import OpenEnum


class EEntraIdTenantApplicationSortingProperty(OpenEnum):
    """Properties by which applications in a backup can be sorted."""

    DISPLAY_NAME = "displayName"
    ENABLED = "enabled"
    TAGS = "tags"
    DESCRIPTION = "description"
    APPLICATION_TYPE = "applicationType"
    OBJECT_ID = "objectId"
    LAST_RESTORE_POINT = "lastRestorePoint"
