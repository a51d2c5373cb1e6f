from __future__ import annotations

from ..types import OpenEnum


class EScaleOutRepositoryFiltersOrderColumn(OpenEnum):
    """Columns by which scale-out repositories can be sorted."""

    NAME = "Name"
    DESCRIPTION = "Description"
    TYPE = "Type"
    HOST = "Host"
    PATH = "Path"
