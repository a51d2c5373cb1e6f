from __future__ import annotations

from ..types import OpenEnum


class EFlrType(OpenEnum):
    """Whether the files to restore come from a Windows or from a Linux file system."""

    WINDOWS = "Windows"
    LINUX = "Linux"
