from __future__ import annotations

from ..types import OpenEnum


class EntraIdTenantItemRecursiveComparisonSessionModelStatus(OpenEnum):
    """EntraIdTenantItemRecursiveComparisonSessionModelStatus"""

    RUNNING = "Running"
    SUCCESS = "Success"
    FAILURE = "Failure"
