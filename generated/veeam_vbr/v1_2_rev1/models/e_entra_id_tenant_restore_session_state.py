from __future__ import annotations

from ..types import OpenEnum


class EEntraIdTenantRestoreSessionState(OpenEnum):
    """Where a Microsoft Entra ID restore session stands; Success, Warning, Failed and Canceled are final."""

    RUNNING = "Running"
    NEVER_EXECUTED = "NeverExecuted"
    SUCCESS = "Success"
    WARNING = "Warning"
    FAILED = "Failed"
    CANCELED = "Canceled"
    PENDING = "Pending"
    STOPPING = "Stopping"
