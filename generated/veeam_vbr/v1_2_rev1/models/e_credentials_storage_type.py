from __future__ import annotations

from ..types import OpenEnum


class ECredentialsStorageType(OpenEnum):
    """Whether the backup server keeps the credentials of a managed server or uses them a single time."""

    PERMANENT = "Permanent"
    SINGLE_USE = "SingleUse"
