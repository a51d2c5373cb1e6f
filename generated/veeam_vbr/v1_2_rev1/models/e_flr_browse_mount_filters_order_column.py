from __future__ import annotations

from ..types import OpenEnum


class EFlrBrowseMountFiltersOrderColumn(OpenEnum):
    """Columns by which file restore mount points can be sorted."""

    CREATION_TIME = "CreationTime"
