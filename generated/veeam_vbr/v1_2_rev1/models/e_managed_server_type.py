from __future__ import annotations

from ..types import OpenEnum


class EManagedServerType(OpenEnum):
    """Kinds of managed servers."""

    WINDOWS_HOST = "WindowsHost"
    LINUX_HOST = "LinuxHost"
    VI_HOST = "ViHost"
    CLOUD_DIRECTOR_HOST = "CloudDirectorHost"
