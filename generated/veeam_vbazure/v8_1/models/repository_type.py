from __future__ import annotations

from ..types import OpenEnum


class RepositoryType(OpenEnum):
    """Kind of repository: an ordinary backup repository or a Veeam Data Cloud vault."""

    BACKUP = "Backup"
    VEEAM_VAULT = "VeeamVault"
    UNKNOWN = "Unknown"
