from __future__ import annotations

from ..types import OpenEnum


class EBackupFileGFSPeriod(OpenEnum):
    """Long-term retention period for which a backup file is kept."""

    NONE = "None"
    WEEKLY = "Weekly"
    MONTHLY = "Monthly"
    QUARTERLY = "Quarterly"
    YEARLY = "Yearly"
