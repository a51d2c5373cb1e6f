from __future__ import annotations

from ..types import OpenEnum


class PolicyStatus(OpenEnum):
    """Whether a backup policy is enabled."""

    ENABLED = "Enabled"
    DISABLED = "Disabled"
    UNKNOWN = "Unknown"
