from __future__ import annotations

from ..types import OpenEnum


class ERetentionPolicyType(OpenEnum):
    """Whether retention counts restore points or days."""

    RESTORE_POINTS = "RestorePoints"
    DAYS = "Days"
