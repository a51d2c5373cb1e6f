from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Ref, Unset, moment, whole

if TYPE_CHECKING:
    import datetime

    from .data_retrieval_status import DataRetrievalStatus
    from .links_dictionary import LinksDictionary
    from .restore_point_type import RestorePointType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CosmosDbContinuousRestorePoint(Model):
    """A restore point of a Cosmos DB account that is backed up continuously.

    Attributes:
        point_in_time: Moment whose state the restore point holds.
        gfs_flags: Long-term retention flags of the restore point.
        job_session_id: Job session that created the restore point.
        data_retrieval_status: Whether archived data has been retrieved and can be read.
        retrieved_data_expiration_date: Until when retrieved archive data stays available.
        notify_before_retrieved_data_expiration_hours: How many hours before retrieved data expires a notification is sent.
        latest_chain_size_bytes: Size of the latest backup chain, in bytes.
    """

    _fields = {
        "id": ("id", None),
        "type_": ("type", EnumRef("RestorePointType")),
        "account_name": ("accountName", None),
        "account_id": ("accountId", None),
        "point_in_time": ("pointInTime", moment),
        "backup_size_bytes": ("backupSizeBytes", whole),
        "is_corrupted": ("isCorrupted", None),
        "gfs_flags": ("gfsFlags", None),
        "job_session_id": ("jobSessionId", None),
        "data_retrieval_status": ("dataRetrievalStatus", EnumRef("DataRetrievalStatus")),
        "retrieved_data_expiration_date": ("retrievedDataExpirationDate", moment),
        "notify_before_retrieved_data_expiration_hours": ("notifyBeforeRetrievedDataExpirationHours", whole),
        "latest_chain_size_bytes": ("latestChainSizeBytes", whole),
        "field_links": ("_links", Ref("LinksDictionary")),
    }

    id: str | None | Unset = UNSET
    type_: RestorePointType | None | Unset = UNSET
    account_name: str | None | Unset = UNSET
    account_id: str | None | Unset = UNSET
    point_in_time: datetime.datetime | None | Unset = UNSET
    backup_size_bytes: int | None | Unset = UNSET
    is_corrupted: bool | None | Unset = UNSET
    gfs_flags: str | None | Unset = UNSET
    job_session_id: str | None | Unset = UNSET
    data_retrieval_status: DataRetrievalStatus | None | Unset = UNSET
    retrieved_data_expiration_date: datetime.datetime | None | Unset = UNSET
    notify_before_retrieved_data_expiration_hours: int | None | Unset = UNSET
    latest_chain_size_bytes: int | None | Unset = UNSET
    field_links: LinksDictionary | None | Unset = UNSET
