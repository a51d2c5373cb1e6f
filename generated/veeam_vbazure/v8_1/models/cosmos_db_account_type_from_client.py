from __future__ import annotations

from ..types import OpenEnum


class CosmosDbAccountTypeFromClient(OpenEnum):
    """Database model or API of a Cosmos DB account, as sent in a request."""

    NO_SQL = "NoSql"
    MONGO_RU = "MongoRU"
    TABLE = "Table"
    GREMLIN = "Gremlin"
    POSTGRES_SQL = "PostgresSql"
