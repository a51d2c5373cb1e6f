from __future__ import annotations

from ..types import OpenEnum


class LicensedResourceType(OpenEnum):
    """Kind of Azure resource that counts towards the license."""

    VIRTUAL_MACHINE = "Virtual Machine"
    MANAGED_DISK = "Managed Disk"
    UNMANAGED_DISK = "Unmanaged Disk"
    MANAGED_DATABASE = "Managed Database"
    UNMANAGED_DATABASE = "Unmanaged Database"
    SQL_SERVER = "SQL server"
    SQL_MANAGED_INSTANCE = "SQL managed instance"
    FILE_SHARE = "File Share"
    COSMOS_DB_NO_SQL = "Cosmos DB NoSQL"
    COSMOS_DB_MONGO_DB = "Cosmos DB MongoDB"
    COSMOS_DB_TABLE = "Cosmos DB Table"
    COSMOS_DB_APACHE_GREMLIN = "Cosmos DB Apache Gremlin"
    COSMOS_DB_POSTGRE_SQL = "Cosmos DB PostgreSQL"
    UNKNOWN = "Unknown"
