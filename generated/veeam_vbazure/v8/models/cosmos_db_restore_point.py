from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Ref, Unset, moment, whole

if TYPE_CHECKING:
    import datetime

    from .cosmos_db_backup_destination import CosmosDbBackupDestination
    from .data_retrieval_status import DataRetrievalStatus
    from .links_dictionary import LinksDictionary
    from .repository_restore_point_state import RepositoryRestorePointState
    from .restore_point_type import RestorePointType
    from .storage_access_tier import StorageAccessTier


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CosmosDbRestorePoint(Model):
    """A restore point of a Cosmos DB account, kept in a repository.

    Attributes:
        vbr_id: Identifies the restore point on a Veeam Backup & Replication server.
        point_in_time: Moment whose state the restore point holds.
        gfs_flags: Long-term retention flags of the restore point.
        job_session_id: Job session that created the restore point.
        backup_destination: What kind of backup the restore point is.
        data_retrieval_status: Whether archived data has been retrieved and can be read.
        retrieved_data_expiration_date: Until when retrieved archive data stays available.
        notify_before_retrieved_data_expiration_hours: How many hours before retrieved data expires a notification is sent.
        immutable_till: Until when the restore point cannot be changed or deleted.
        latest_chain_size_bytes: Size of the latest backup chain, in bytes.
    """

    _fields = {
        "id": ("id", None),
        "type_": ("type", EnumRef("RestorePointType")),
        "account_name": ("accountName", None),
        "account_id": ("accountId", None),
        "vbr_id": ("vbrId", None),
        "point_in_time": ("pointInTime", moment),
        "backup_size_bytes": ("backupSizeBytes", whole),
        "is_corrupted": ("isCorrupted", None),
        "gfs_flags": ("gfsFlags", None),
        "state": ("state", EnumRef("RepositoryRestorePointState")),
        "job_session_id": ("jobSessionId", None),
        "backup_destination": ("backupDestination", EnumRef("CosmosDbBackupDestination")),
        "data_retrieval_status": ("dataRetrievalStatus", EnumRef("DataRetrievalStatus")),
        "retrieved_data_expiration_date": ("retrievedDataExpirationDate", moment),
        "notify_before_retrieved_data_expiration_hours": ("notifyBeforeRetrievedDataExpirationHours", whole),
        "immutable_till": ("immutableTill", moment),
        "access_tier": ("accessTier", EnumRef("StorageAccessTier")),
        "latest_chain_size_bytes": ("latestChainSizeBytes", whole),
        "subscription_id": ("subscriptionId", None),
        "subscription_name": ("subscriptionName", None),
        "tenant_id": ("tenantId", None),
        "tenant_name": ("tenantName", None),
        "region_name": ("regionName", None),
        "resource_group_name": ("resourceGroupName", None),
        "field_links": ("_links", Ref("LinksDictionary")),
    }

    id: str | None | Unset = UNSET
    type_: RestorePointType | None | Unset = UNSET
    account_name: str | None | Unset = UNSET
    account_id: str | None | Unset = UNSET
    vbr_id: str | None | Unset = UNSET
    point_in_time: datetime.datetime | None | Unset = UNSET
    backup_size_bytes: int | None | Unset = UNSET
    is_corrupted: bool | None | Unset = UNSET
    gfs_flags: str | None | Unset = UNSET
    state: RepositoryRestorePointState | None | Unset = UNSET
    job_session_id: str | None | Unset = UNSET
    backup_destination: CosmosDbBackupDestination | None | Unset = UNSET
    data_retrieval_status: DataRetrievalStatus | None | Unset = UNSET
    retrieved_data_expiration_date: datetime.datetime | None | Unset = UNSET
    notify_before_retrieved_data_expiration_hours: int | None | Unset = UNSET
    immutable_till: datetime.datetime | None | Unset = UNSET
    access_tier: StorageAccessTier | None | Unset = UNSET
    latest_chain_size_bytes: int | None | Unset = UNSET
    subscription_id: str | None | Unset = UNSET
    subscription_name: str | None | Unset = UNSET
    tenant_id: str | None | Unset = UNSET
    tenant_name: str | None | Unset = UNSET
    region_name: str | None | Unset = UNSET
    resource_group_name: str | None | Unset = UNSET
    field_links: LinksDictionary | None | Unset = UNSET
