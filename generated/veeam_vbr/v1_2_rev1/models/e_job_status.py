from __future__ import annotations

from ..types import OpenEnum


class EJobStatus(OpenEnum):
    """Whether a job is running, idle or switched off."""

    RUNNING = "running"
    INACTIVE = "inactive"
    DISABLED = "disabled"
