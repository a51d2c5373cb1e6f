from __future__ import annotations

from ..types import OpenEnum


class ERestorePointType(OpenEnum):
    """How a restore point is stored: as a full, an increment, a snapshot and so on."""

    INCREMENT = "Increment"
    FULL = "Full"
    ROLLBACK = "Rollback"
    SNAPSHOT = "Snapshot"
    CDP = "Cdp"
    DIFFERENT = "Different"
