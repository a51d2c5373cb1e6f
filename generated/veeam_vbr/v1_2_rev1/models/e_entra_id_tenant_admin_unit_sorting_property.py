from __future__ import annotations

from ..types import OpenEnum


class EEntraIdTenantAdminUnitSortingProperty(OpenEnum):
    """Properties by which administrative units in a backup can be sorted."""

    DISPLAY_NAME = "displayName"
    DESCRIPTION = "description"
    VISIBILITY = "visibility"
    OBJECT_ID = "objectId"
    LAST_RESTORE_POINT = "lastRestorePoint"
