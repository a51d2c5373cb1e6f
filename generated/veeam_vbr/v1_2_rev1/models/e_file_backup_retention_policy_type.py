from __future__ import annotations

from ..types import OpenEnum


class EFileBackupRetentionPolicyType(OpenEnum):
    """Unit in which the retention of file backups is counted."""

    DAYS = "Days"
    MONTHS = "Months"
