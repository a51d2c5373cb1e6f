from __future__ import annotations

from ..types import OpenEnum


class EProtectedComputerFiltersOrderColumn(OpenEnum):
    """Columns by which protected computers can be sorted."""

    NAME = "Name"
    TYPE = "Type"
