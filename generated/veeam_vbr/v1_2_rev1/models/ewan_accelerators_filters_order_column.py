from __future__ import annotations

from ..types import OpenEnum


class EWANAcceleratorsFiltersOrderColumn(OpenEnum):
    """Columns by which WAN accelerators can be sorted."""

    NAME = "Name"
