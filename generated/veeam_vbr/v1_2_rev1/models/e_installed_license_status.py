from __future__ import annotations

from ..types import OpenEnum


class EInstalledLicenseStatus(OpenEnum):
    """Whether the installed license can be used."""

    EXPIRED = "Expired"
    INVALID = "Invalid"
    VALID = "Valid"
