from __future__ import annotations

from ..types import OpenEnum


class ERepositoryExtentStatusType(OpenEnum):
    """State of an extent of a scale-out repository."""

    NORMAL = "Normal"
    EVACUATE = "Evacuate"
    PENDING = "Pending"
    SEALED = "Sealed"
    MAINTENANCE = "Maintenance"
    RESYNC_REQUIRED = "ResyncRequired"
    TENANT_EVACUATING = "TenantEvacuating"
