from __future__ import annotations

from ..types import OpenEnum


class EEntraIdTenantRoleSortingProperty(OpenEnum):
    """Properties by which roles in a backup can be sorted."""

    DISPLAY_NAME = "displayName"
    IS_BUILT_IN = "isBuiltIn"
    IS_ENABLED = "isEnabled"
    DESCRIPTION = "description"
    OBJECT_ID = "objectId"
    LAST_RESTORE_POINT = "lastRestorePoint"
