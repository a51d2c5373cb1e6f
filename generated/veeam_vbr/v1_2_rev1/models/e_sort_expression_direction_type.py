from __future__ import annotations

from ..types import OpenEnum


class ESortExpressionDirectionType(OpenEnum):
    """Direction of sorting."""

    ASCENDING = "ascending"
    DESCENDING = "descending"
