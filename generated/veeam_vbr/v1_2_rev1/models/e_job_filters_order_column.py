from __future__ import annotations

from ..types import OpenEnum


class EJobFiltersOrderColumn(OpenEnum):
    """Columns by which jobs can be sorted."""

    NAME = "Name"
    TYPE = "Type"
    DESCRIPTION = "Description"
