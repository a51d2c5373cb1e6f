from __future__ import annotations

from ..types import OpenEnum


class EntraIdTenantItemComparisonSessionModelStatus(OpenEnum):
    """EntraIdTenantItemComparisonSessionModelStatus"""

    RUNNING = "Running"
    SUCCESS = "Success"
    FAILURE = "Failure"
