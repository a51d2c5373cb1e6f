from __future__ import annotations

from ..types import OpenEnum


class EvCentersInventoryFiltersOrderColumn(OpenEnum):
    """Column by which vSphere inventory objects are sorted."""

    NAME = "Name"
    OBJECT_ID = "ObjectId"
    TYPE = "Type"
