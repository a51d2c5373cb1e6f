from __future__ import annotations

from ..types import OpenEnum


class EFileBackupFLRCopyToRestoreMode(OpenEnum):
    """Whether files are taken from the latest restore point or from one of choice."""

    LATEST_POINT = "LatestPoint"
    CUSTOM = "Custom"
