from __future__ import annotations

from ..types import OpenEnum


class EUnstructuredDataFlrBrowseMountFiltersOrderColumn(OpenEnum):
    """Columns by which unstructured data mount points can be sorted."""

    CREATION_TIME = "CreationTime"
