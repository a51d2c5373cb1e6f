from __future__ import annotations

from ..types import OpenEnum


class RbacRoleNullable(OpenEnum):
    """Role of a user, which decides what the user may do; may be null."""

    PORTAL_ADMIN = "PortalAdmin"
    PORTAL_OPERATOR = "PortalOperator"
    RESTORE_OPERATOR = "RestoreOperator"
    VEEAM_UPDATER = "VeeamUpdater"
    UNKNOWN = "Unknown"
    INTEGRATION_OPERATOR = "IntegrationOperator"
    READ_ONLY_USER = "ReadOnlyUser"
