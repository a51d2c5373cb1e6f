from __future__ import annotations

from ..types import OpenEnum


class ResourceType(OpenEnum):
    """Kind of Azure resource."""

    VIRTUAL_MACHINE = "VirtualMachine"
    MANAGED_DISK = "ManagedDisk"
    UNMANAGED_ATTACHED_DISK = "UnmanagedAttachedDisk"
    UNMANAGED_DETACHED_DISK = "UnmanagedDetachedDisk"
    STORAGE_ACCOUNT = "StorageAccount"
    RESOURCE_GROUP = "ResourceGroup"
    REGION = "Region"
    SUBSCRIPTION = "Subscription"
    SQL_SERVER = "SqlServer"
    MANAGED_DATABASE = "ManagedDatabase"
    UNMANAGED_DATABASE = "UnmanagedDatabase"
    SQL_ELASTIC_POOL = "SqlElasticPool"
    KEY_VAULT = "KeyVault"
    SQL_SERVER_MANAGED_INSTANCE = "SqlServerManagedInstance"
    FILE_SHARE = "FileShare"
    VIRTUAL_NETWORK = "VirtualNetwork"
    NETWORK_SECURITY_GROUP = "NetworkSecurityGroup"
    NO_SQL_COSMOS_ACCOUNT = "NoSqlCosmosAccount"
    MONGO_DB_COSMOS_ACCOUNT = "MongoDbCosmosAccount"
    TABLE_COSMOS_ACCOUNT = "TableCosmosAccount"
    GREMLIN_COSMOS_ACCOUNT = "GremlinCosmosAccount"
    POSTGRES_COSMOS_ACCOUNT = "PostgresCosmosAccount"
    UNKNOWN = "Unknown"
