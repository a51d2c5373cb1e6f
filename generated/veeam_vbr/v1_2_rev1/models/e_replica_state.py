from __future__ import annotations

from ..types import OpenEnum


class EReplicaState(OpenEnum):
    """Where a replica stands in replication, failover and failback."""

    READY = "Ready"
    PROCESSING = "Processing"
    SURE_BACKUP = "SureBackup"
    FAILOVER = "Failover"
    FAILED_FAILOVER = "FailedFailover"
    PERMANENT_FAILOVER = "PermanentFailover"
    FAILBACK = "Failback"
    READY_TO_SWITCH = "ReadyToSwitch"
