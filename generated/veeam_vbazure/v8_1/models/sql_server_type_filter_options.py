from __future__ import annotations

from ..types import OpenEnum


class SqlServerTypeFilterOptions(OpenEnum):
    """Selects SQL servers by their kind."""

    MANAGED = "Managed"
    UNMANAGED = "Unmanaged"
    ALL = "All"
