from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Ref, Unset, moment, whole

if TYPE_CHECKING:
    import datetime

    from .data_retrieval_status import DataRetrievalStatus
    from .links_dictionary import LinksDictionary
    from .repository_restore_point_state import RepositoryRestorePointState
    from .restore_point_type import RestorePointType
    from .sql_backup_destination import SqlBackupDestination
    from .storage_access_tier import StorageAccessTier


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SqlRestorePoint(Model):
    """A restore point of a SQL database.

    Attributes:
        vbr_id: ID of the restore point in Veeam Backup & Replication, if it has one there.
        point_in_time: The moment whose state the restore point holds.
        backup_size_bytes: Size of the restore point, in bytes.
        is_corrupted: Whether the restore point is known to be corrupted.
        gfs_flags: Grandfather-father-son (GFS) retention flags, as text.
        job_session_id: ID of the job session that made the restore point.
        data_retrieval_status: Whether archived data is being or has been retrieved.
        retrieved_data_expiration_date: When the retrieved data expires.
        notify_before_retrieved_data_expiration_hours: How long before the retrieved data expires to send a notice, in hours.
        immutable_till: Until when the restore point cannot be changed or removed.
        latest_chain_size_bytes: Size of the latest backup chain, in bytes.
        field_links: Links to this item and to related ones, by relation.
    """

    _fields = {
        "id": ("id", None),
        "type_": ("type", EnumRef("RestorePointType")),
        "database_id": ("databaseId", None),
        "database_name": ("databaseName", None),
        "sql_server_id": ("sqlServerId", None),
        "sql_server_name": ("sqlServerName", None),
        "vbr_id": ("vbrId", None),
        "point_in_time": ("pointInTime", moment),
        "backup_size_bytes": ("backupSizeBytes", whole),
        "is_corrupted": ("isCorrupted", None),
        "gfs_flags": ("gfsFlags", None),
        "job_session_id": ("jobSessionId", None),
        "backup_destination": ("backupDestination", EnumRef("SqlBackupDestination")),
        "state": ("state", EnumRef("RepositoryRestorePointState")),
        "data_retrieval_status": ("dataRetrievalStatus", EnumRef("DataRetrievalStatus")),
        "retrieved_data_expiration_date": ("retrievedDataExpirationDate", moment),
        "notify_before_retrieved_data_expiration_hours": ("notifyBeforeRetrievedDataExpirationHours", whole),
        "immutable_till": ("immutableTill", moment),
        "access_tier": ("accessTier", EnumRef("StorageAccessTier")),
        "latest_chain_size_bytes": ("latestChainSizeBytes", whole),
        "field_links": ("_links", Ref("LinksDictionary")),
    }

    id: str | None | Unset = UNSET
    type_: RestorePointType | None | Unset = UNSET
    database_id: str | None | Unset = UNSET
    database_name: str | None | Unset = UNSET
    sql_server_id: str | None | Unset = UNSET
    sql_server_name: str | None | Unset = UNSET
    vbr_id: str | None | Unset = UNSET
    point_in_time: datetime.datetime | None | Unset = UNSET
    backup_size_bytes: int | None | Unset = UNSET
    is_corrupted: bool | None | Unset = UNSET
    gfs_flags: str | None | Unset = UNSET
    job_session_id: str | None | Unset = UNSET
    backup_destination: SqlBackupDestination | None | Unset = UNSET
    state: RepositoryRestorePointState | None | Unset = UNSET
    data_retrieval_status: DataRetrievalStatus | None | Unset = UNSET
    retrieved_data_expiration_date: datetime.datetime | None | Unset = UNSET
    notify_before_retrieved_data_expiration_hours: int | None | Unset = UNSET
    immutable_till: datetime.datetime | None | Unset = UNSET
    access_tier: StorageAccessTier | None | Unset = UNSET
    latest_chain_size_bytes: int | None | Unset = UNSET
    field_links: LinksDictionary | None | Unset = UNSET
