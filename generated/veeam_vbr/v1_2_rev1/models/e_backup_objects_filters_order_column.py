from __future__ import annotations

from ..types import OpenEnum


class EBackupObjectsFiltersOrderColumn(OpenEnum):
    """Columns by which backup objects can be sorted."""

    NAME = "Name"
    OBJECT_ID = "ObjectId"
    PLATFORM_ID = "PlatformId"
    TYPE = "Type"
