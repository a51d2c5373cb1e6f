from __future__ import annotations

from ..types import OpenEnum


class EViRootFiltersOrderColumn(OpenEnum):
    """Columns by which VMware vSphere servers can be sorted."""

    NAME = "Name"
    TYPE = "Type"
