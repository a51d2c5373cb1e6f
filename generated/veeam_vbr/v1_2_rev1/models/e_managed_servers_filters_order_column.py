from __future__ import annotations

from ..types import OpenEnum


class EManagedServersFiltersOrderColumn(OpenEnum):
    """Columns by which managed servers can be sorted."""

    NAME = "Name"
    TYPE = "Type"
    DESCRIPTION = "Description"
