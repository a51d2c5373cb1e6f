from __future__ import annotations

from ..types import OpenEnum


class CosmosDbAccountType(OpenEnum):
    """Database model or API of a Cosmos DB account."""

    NO_SQL = "NoSql"
    MONGO_RU = "MongoRU"
    TABLE = "Table"
    GREMLIN = "Gremlin"
    POSTGRES_SQL = "PostgresSql"
    UNKNOWN = "Unknown"
