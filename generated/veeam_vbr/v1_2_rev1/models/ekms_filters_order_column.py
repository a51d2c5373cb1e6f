from __future__ import annotations

from ..types import OpenEnum


class EKMSFiltersOrderColumn(OpenEnum):
    """Columns by which key management servers can be sorted."""

    NAME = "Name"
    TYPE = "Type"
