from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Ref, Unset, moment, whole

if TYPE_CHECKING:
    import datetime

    from .cosmos_db_account_status import CosmosDbAccountStatus
    from .cosmos_db_account_type import CosmosDbAccountType
    from .cosmos_db_capacity_mode import CosmosDbCapacityMode
    from .cosmos_db_restore_point_type import CosmosDbRestorePointType
    from .protection_cosmos_db_account_state import ProtectionCosmosDbAccountState


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ProtectedCosmosDbAccount(Model):
    """A Cosmos DB account with backups, its point-in-time restore window and its sizes in storage.

    Attributes:
        policy_name: Name of the backup policy that protects the account.
        latest_restorable_timestamp: End of the window for point-in-time restore.
        earliest_restorable_timestamp: Start of the window for point-in-time restore.
        latest_backup: When the latest backup was made.
        backup_size_bytes: Size of the backups, in bytes.
        archive_size_bytes: Size of the archived backups, in bytes.
        tenant_id: ID of the Microsoft Entra tenant.
        read_regions: Regions that the account can be read from.
        write_regions: Regions that the account can be written to.
        restore_point_types: Kinds of restore points that exist for the account.
        protection_state: Where the restore points are kept and whether archived data is being retrieved.
    """

    _fields = {
        "id": ("id", None),
        "name": ("name", None),
        "status": ("status", EnumRef("CosmosDbAccountStatus")),
        "account_type": ("accountType", EnumRef("CosmosDbAccountType")),
        "policy_name": ("policyName", None),
        "latest_restorable_timestamp": ("latestRestorableTimestamp", moment),
        "earliest_restorable_timestamp": ("earliestRestorableTimestamp", moment),
        "latest_backup": ("latestBackup", moment),
        "backup_size_bytes": ("backupSizeBytes", whole),
        "archive_size_bytes": ("archiveSizeBytes", whole),
        "subscription_id": ("subscriptionId", None),
        "subscription_name": ("subscriptionName", None),
        "service_account_id": ("serviceAccountId", None),
        "tenant_id": ("tenantId", None),
        "tenant_name": ("tenantName", None),
        "region_id": ("regionId", None),
        "region_name": ("regionName", None),
        "resource_group_name": ("resourceGroupName", None),
        "read_regions": ("readRegions", ListOf(None)),
        "write_regions": ("writeRegions", ListOf(None)),
        "restore_point_types": ("restorePointTypes", ListOf(EnumRef("CosmosDbRestorePointType"))),
        "protection_state": ("protectionState", Ref("ProtectionCosmosDbAccountState")),
        "database_name": ("databaseName", None),
        "capacity_mode": ("capacityMode", EnumRef("CosmosDbCapacityMode")),
    }

    id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    status: CosmosDbAccountStatus | None | Unset = UNSET
    account_type: CosmosDbAccountType | None | Unset = UNSET
    policy_name: str | None | Unset = UNSET
    latest_restorable_timestamp: datetime.datetime | None | Unset = UNSET
    earliest_restorable_timestamp: datetime.datetime | None | Unset = UNSET
    latest_backup: datetime.datetime | None | Unset = UNSET
    backup_size_bytes: int | None | Unset = UNSET
    archive_size_bytes: int | None | Unset = UNSET
    subscription_id: str | None | Unset = UNSET
    subscription_name: str | None | Unset = UNSET
    service_account_id: str | None | Unset = UNSET
    tenant_id: str | None | Unset = UNSET
    tenant_name: str | None | Unset = UNSET
    region_id: str | None | Unset = UNSET
    region_name: str | None | Unset = UNSET
    resource_group_name: str | None | Unset = UNSET
    read_regions: list[str] | None | Unset = UNSET
    write_regions: list[str] | None | Unset = UNSET
    restore_point_types: list[CosmosDbRestorePointType] | None | Unset = UNSET
    protection_state: ProtectionCosmosDbAccountState | None | Unset = UNSET
    database_name: str | None | Unset = UNSET
    capacity_mode: CosmosDbCapacityMode | None | Unset = UNSET
