from __future__ import annotations

from ..types import OpenEnum


class WorkloadType(OpenEnum):
    """Kind of workload, by which sessions are selected for an export."""

    VIRTUAL_MACHINE = "VirtualMachine"
    SQL = "SQL"
    FILE_SHARES = "FileShares"
    VIRTUAL_NETWORK = "VirtualNetwork"
    WORKLOAD_INDEPENDENT = "WorkloadIndependent"
    COSMOS_DB = "CosmosDb"
