from __future__ import annotations

from ..types import OpenEnum


class CostEstimationWarningType(OpenEnum):
    """What a warning in a cost estimate is about."""

    RETENTION_TOO_SHORT_FOR_COOL_STORAGE = "RetentionTooShortForCoolStorage"
    BACKUP_TO_DIFFERENT_REGION = "BackupToDifferentRegion"
    STORAGE_COULD_BE_CHEAPER = "StorageCouldBeCheaper"
    PRICE_IS_APPROXIMATE = "PriceIsApproximate"
    VM_HAS_NO_DISKS = "VmHasNoDisks"
    SNAPSHOTS_RETENTION_AFFECTS_TRAFFIC_COSTS = "SnapshotsRetentionAffectsTrafficCosts"
    SNAPSHOTS_RETENTION_AFFECTS_COSTS = "SnapshotsRetentionAffectsCosts"
    STAGING_SERVER_IN_DIFFERENT_REGION_THAN_DATABASE = "StagingServerInDifferentRegionThanDatabase"
    SIMULATION_SHORTENED = "SimulationShortened"
    UNKNOWN = "Unknown"
