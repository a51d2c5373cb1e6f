from __future__ import annotations

from ..types import OpenEnum


class EServicesFiltersOrderColumn(OpenEnum):
    """Columns by which services can be sorted."""

    NAME = "Name"
    PORT = "Port"
