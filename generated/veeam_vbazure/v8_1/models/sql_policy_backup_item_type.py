from __future__ import annotations

from ..types import OpenEnum


class SqlPolicyBackupItemType(OpenEnum):
    """Kind of item that a SQL backup policy can name."""

    DATABASE = "Database"
    SQL_SERVER = "SqlServer"
    UNKNOWN = "Unknown"
