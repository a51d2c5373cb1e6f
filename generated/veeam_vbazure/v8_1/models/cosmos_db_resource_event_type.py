from __future__ import annotations

from ..types import OpenEnum


class CosmosDbResourceEventType(OpenEnum):
    """Kinds of Cosmos DB account event to filter by."""

    CREATE = "Create"
    RECREATE = "Recreate"
    DELETE = "Delete"
    REPLACE = "Replace"
    SYSTEM_OPERATION = "SystemOperation"
