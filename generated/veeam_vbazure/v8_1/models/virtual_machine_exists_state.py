from __future__ import annotations

from ..types import OpenEnum


class VirtualMachineExistsState(OpenEnum):
    """Selects VMs by whether they still exist in Azure."""

    ONLY_EXISTS = "OnlyExists"
    ONLY_DELETED = "OnlyDeleted"
    UNKNOWN = "Unknown"
    ALL = "All"
