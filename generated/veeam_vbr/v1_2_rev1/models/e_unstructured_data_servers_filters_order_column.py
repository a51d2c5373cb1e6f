from __future__ import annotations

from ..types import OpenEnum


class EUnstructuredDataServersFiltersOrderColumn(OpenEnum):
    """Columns by which unstructured data servers can be sorted."""

    NAME = "Name"
    DESCRIPTION = "Description"
