from __future__ import annotations

from ..types import OpenEnum


class EBackupModeType(OpenEnum):
    """How a job builds its chain of full and incremental backups."""

    FULL = "Full"
    INCREMENTAL = "Incremental"
    REVERSE_INCREMENTAL = "ReverseIncremental"
    TRANSFORM = "Transform"
    TRANSFORM_FOREVER_INCREMENTAL = "TransformForeverIncremental"
