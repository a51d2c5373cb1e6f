from __future__ import annotations

from ..types import OpenEnum


class EInstalledLicenseCloudConnectMode(OpenEnum):
    """Whether the license covers Veeam Cloud Connect, and in which form."""

    DISABLED = "Disabled"
    ENABLED = "Enabled"
    ENTERPRISE = "Enterprise"
    INVALID = "Invalid"
