from __future__ import annotations

from ..types import OpenEnum


class CosmosDbRestorePointType(OpenEnum):
    """Whether a Cosmos DB restore point is a continuous one or a backup."""

    CONTINUOUS = "Continuous"
    BACKUP = "Backup"
