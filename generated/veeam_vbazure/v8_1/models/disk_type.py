from __future__ import annotations

from ..types import OpenEnum


class DiskType(OpenEnum):
    """Whether a disk is managed by Azure or unmanaged."""

    MANAGED = "Managed"
    UNMANAGED = "Unmanaged"
    UNKNOWN = "Unknown"
