from __future__ import annotations

from ..types import OpenEnum


class EEntraIdTenantRestoreSessionLogStatus(OpenEnum):
    """Outcome of one line in the log of a Microsoft Entra ID restore session."""

    RUNNING = "Running"
    SUCCESS = "Success"
    WARNING = "Warning"
    FAILED = "Failed"
