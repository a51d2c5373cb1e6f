from __future__ import annotations

from ..types import OpenEnum


class PolicyType(OpenEnum):
    """Kind of backup policy; ProtectionVmPolicy is the SLA-based kind for Azure VMs."""

    VIRTUAL_MACHINES = "VirtualMachines"
    AZURE_SQL = "AzureSql"
    FILE_SHARES = "FileShares"
    UNKNOWN = "Unknown"
    COSMOS_DB = "CosmosDb"
    PROTECTION_VM_POLICY = "ProtectionVmPolicy"
    VNET = "Vnet"
