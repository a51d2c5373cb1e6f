from __future__ import annotations

from ..types import OpenEnum


class RbacRole(OpenEnum):
    """Role of a user, which decides what the user may do."""

    PORTAL_ADMIN = "PortalAdmin"
    PORTAL_OPERATOR = "PortalOperator"
    RESTORE_OPERATOR = "RestoreOperator"
    VEEAM_UPDATER = "VeeamUpdater"
    UNKNOWN = "Unknown"
    INTEGRATION_OPERATOR = "IntegrationOperator"
    READ_ONLY_USER = "ReadOnlyUser"
