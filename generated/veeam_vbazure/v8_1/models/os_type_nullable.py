from __future__ import annotations

from ..types import OpenEnum


class OSTypeNullable(OpenEnum):
    """Operating system family, or null."""

    WINDOWS = "Windows"
    LINUX = "Linux"
    UNKNOWN = "Unknown"
