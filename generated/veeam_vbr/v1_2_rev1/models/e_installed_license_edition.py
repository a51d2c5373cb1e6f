from __future__ import annotations

from ..types import OpenEnum


class EInstalledLicenseEdition(OpenEnum):
    """Edition that the installed license unlocks."""

    COMMUNITY = "Community"
    ENTERPRISE = "Enterprise"
    ENTERPRISE_PLUS = "EnterprisePlus"
    STANDARD = "Standard"
    UNSPECIFIED = "Unspecified"
