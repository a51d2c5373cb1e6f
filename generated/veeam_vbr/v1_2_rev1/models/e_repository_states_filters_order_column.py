from __future__ import annotations

from ..types import OpenEnum


class ERepositoryStatesFiltersOrderColumn(OpenEnum):
    """Columns by which repository states can be sorted."""

    NAME = "Name"
    TYPE = "Type"
    HOST = "Host"
    PATH = "Path"
    CAPACITY_GB = "CapacityGB"
    FREE_GB = "FreeGB"
    USED_SPACE_GB = "UsedSpaceGB"
    DESCRIPTION = "Description"
