from __future__ import annotations

from ..types import OpenEnum


class EReplicaRestorePointsFiltersOrderColumn(OpenEnum):
    """Columns by which replica restore points can be sorted."""

    CREATION_TIME = "CreationTime"
    PLATFORM_ID = "PlatformId"
    REPLICA_ID = "ReplicaId"
    NAME = "Name"
