from __future__ import annotations

from ..types import OpenEnum


class PolicyCosmosDbBackupWorkload(OpenEnum):
    """Database engine that a Cosmos DB backup policy backs up."""

    POSTGRE_SQL = "PostgreSQL"
    MONGO_DB = "MongoDB"
