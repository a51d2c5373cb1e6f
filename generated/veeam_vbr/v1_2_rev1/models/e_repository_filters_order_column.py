from __future__ import annotations

from ..types import OpenEnum


class ERepositoryFiltersOrderColumn(OpenEnum):
    """Columns by which repositories can be sorted."""

    NAME = "Name"
    DESCRIPTION = "Description"
    TYPE = "Type"
    HOST = "Host"
    PATH = "Path"
