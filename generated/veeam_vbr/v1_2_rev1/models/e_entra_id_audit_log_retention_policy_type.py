from __future__ import annotations

from ..types import OpenEnum


class EEntraIDAuditLogRetentionPolicyType(OpenEnum):
    """Unit in which the retention of audit log backups is counted."""

    DAYS = "Days"
    MONTHS = "Months"
    YEARS = "Years"
