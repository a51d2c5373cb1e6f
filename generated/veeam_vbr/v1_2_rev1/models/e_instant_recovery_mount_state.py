from __future__ import annotations

from ..types import OpenEnum


class EInstantRecoveryMountState(OpenEnum):
    """Where an instant recovery mount stands."""

    FAILED = "Failed"
    MOUNTING = "Mounting"
    MOUNTED = "Mounted"
    DISMOUNTING = "Dismounting"
