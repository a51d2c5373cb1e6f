from __future__ import annotations

from ..types import OpenEnum


class SystemState(OpenEnum):
    """Whether the appliance is ready or being upgraded."""

    READY = "Ready"
    UPGRADING = "Upgrading"
    UNKNOWN = "Unknown"
