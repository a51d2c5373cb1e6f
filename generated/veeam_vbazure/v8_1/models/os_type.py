from __future__ import annotations

from ..types import OpenEnum


class OSType(OpenEnum):
    """Operating system of an Azure VM."""

    WINDOWS = "Windows"
    LINUX = "Linux"
    UNKNOWN = "Unknown"
