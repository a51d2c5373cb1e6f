from __future__ import annotations

from ..types import OpenEnum


class ESQLLogsProcessing(OpenEnum):
    """What a backup does with the transaction logs of Microsoft SQL Server."""

    TRUNCATE = "truncate"
    PRESERVE = "preserve"
    BACKUP = "backup"
    NEVER_TRUNCATE = "neverTruncate"
