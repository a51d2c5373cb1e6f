from __future__ import annotations

from ..types import OpenEnum


class ELicensePackageType(OpenEnum):
    """Product package that a license belongs to."""

    INVALID = "Invalid"
    STARTER = "Starter"
    ESSENTIALS = "Essentials"
    BACKUP = "Backup"
    ONE = "One"
    SUITE = "Suite"
