from __future__ import annotations

from ..types import OpenEnum


class EEntraIdTenantGroupSortingProperty(OpenEnum):
    """Properties by which groups in a backup can be sorted."""

    DISPLAY_NAME = "displayName"
    DESCRIPTION = "description"
    GROUP_TYPE = "groupType"
    MEMBERSHIP_TYPE = "membershipType"
    VISIBILITY = "visibility"
    ARCHIVED = "archived"
    MAIL_ENABLED = "mailEnabled"
    OBJECT_ID = "objectId"
    LAST_RESTORE_POINT = "lastRestorePoint"
