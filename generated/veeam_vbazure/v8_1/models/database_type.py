from __future__ import annotations

from ..types import OpenEnum


class DatabaseType(OpenEnum):
    """Whether a SQL database is managed or unmanaged."""

    MANAGED = "Managed"
    UNMANAGED = "Unmanaged"
    UNKNOWN = "Unknown"
