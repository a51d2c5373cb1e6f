from __future__ import annotations

from ..types import OpenEnum


class EProxiesFiltersOrderColumn(OpenEnum):
    """Columns by which proxies can be sorted."""

    NAME = "Name"
    TYPE = "Type"
    DESCRIPTION = "Description"
