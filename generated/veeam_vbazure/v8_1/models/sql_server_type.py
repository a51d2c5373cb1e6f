from __future__ import annotations

from ..types import OpenEnum


class SqlServerType(OpenEnum):
    """Kind of SQL server; Managed is a SQL managed instance."""

    MANAGED = "Managed"
    UNMANAGED = "Unmanaged"
    UNKNOWN = "Unknown"
