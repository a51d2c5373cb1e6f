from __future__ import annotations

from ..types import OpenEnum


class EManagedServersStatus(OpenEnum):
    """Whether a managed server can be reached."""

    AVAILABLE = "Available"
    UNAVAILABLE = "Unavailable"
