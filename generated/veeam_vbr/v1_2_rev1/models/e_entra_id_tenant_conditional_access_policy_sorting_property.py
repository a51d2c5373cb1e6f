from __future__ import annotations

from ..types import OpenEnum


class EEntraIdTenantConditionalAccessPolicySortingProperty(OpenEnum):
    """Properties by which conditional access policies in a backup can be sorted."""

    DISPLAY_NAME = "displayName"
    OBJECT_ID = "objectId"
    STATE = "state"
    LAST_RESTORE_POINT = "lastRestorePoint"
