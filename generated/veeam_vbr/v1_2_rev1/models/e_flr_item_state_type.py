from __future__ import annotations

from ..types import OpenEnum


class EFlrItemStateType(OpenEnum):
    """How a file or folder in the backup compares to production; NotAvaliable is the server's spelling."""

    NOT_AVALIABLE = "NotAvaliable"
    CHANGED = "Changed"
    UNCHANGED = "Unchanged"
    COMPARING = "Comparing"
    DELETED = "Deleted"
    FAILED_TO_COMPARE = "FailedToCompare"
