from __future__ import annotations

from ..types import OpenEnum


class EFlrRestoreType(OpenEnum):
    """Whether restored files overwrite existing ones, are kept beside them, or give back permissions only."""

    OVERWRITE = "Overwrite"
    KEEP = "Keep"
    PERMISSION_ONLY = "PermissionOnly"
