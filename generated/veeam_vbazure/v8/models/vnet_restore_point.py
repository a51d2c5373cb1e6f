from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Ref, Unset, moment, whole

if TYPE_CHECKING:
    import datetime

    from .links_dictionary import LinksDictionary
    from .repository_restore_point_state import RepositoryRestorePointState
    from .restore_point_type import RestorePointType
    from .vnet_backup_destination import VnetBackupDestination


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class VnetRestorePoint(Model):
    """A restore point of the virtual network configuration of one subscription.

    Attributes:
        vbr_id: ID of the restore point in Veeam Backup & Replication, if it has one there.
        azure_account_id: ID of the service account that was used for the backup.
        point_in_time: The moment whose state the restore point holds.
        gfs_flags: Grandfather-father-son (GFS) retention flags, as text.
        job_session_id: ID of the job session that made the restore point.
        size_in_bytes: Size of the restore point, in bytes.
        is_corrupted: Whether the restore point is known to be corrupted.
        latest_chain_size_bytes: Size of the latest backup chain, in bytes.
        changes: What changed, as recorded with this restore point.
        immutable_till: Until when the restore point cannot be changed or removed.
        field_links: Links to this item and to related ones, by relation.
    """

    _fields = {
        "id": ("id", None),
        "type_": ("type", EnumRef("RestorePointType")),
        "vbr_id": ("vbrId", None),
        "azure_account_id": ("azureAccountId", None),
        "subscription_id": ("subscriptionId", None),
        "subscription_name": ("subscriptionName", None),
        "region_id": ("regionId", None),
        "region_name": ("regionName", None),
        "point_in_time": ("pointInTime", moment),
        "gfs_flags": ("gfsFlags", None),
        "job_session_id": ("jobSessionId", None),
        "backup_destination": ("backupDestination", EnumRef("VnetBackupDestination")),
        "state": ("state", EnumRef("RepositoryRestorePointState")),
        "size_in_bytes": ("sizeInBytes", whole),
        "is_corrupted": ("isCorrupted", None),
        "latest_chain_size_bytes": ("latestChainSizeBytes", whole),
        "changes": ("changes", None),
        "immutable_till": ("immutableTill", moment),
        "field_links": ("_links", Ref("LinksDictionary")),
    }

    id: str | None | Unset = UNSET
    type_: RestorePointType | None | Unset = UNSET
    vbr_id: str | None | Unset = UNSET
    azure_account_id: str | None | Unset = UNSET
    subscription_id: str | None | Unset = UNSET
    subscription_name: str | None | Unset = UNSET
    region_id: str | None | Unset = UNSET
    region_name: str | None | Unset = UNSET
    point_in_time: datetime.datetime | None | Unset = UNSET
    gfs_flags: str | None | Unset = UNSET
    job_session_id: str | None | Unset = UNSET
    backup_destination: VnetBackupDestination | None | Unset = UNSET
    state: RepositoryRestorePointState | None | Unset = UNSET
    size_in_bytes: int | None | Unset = UNSET
    is_corrupted: bool | None | Unset = UNSET
    latest_chain_size_bytes: int | None | Unset = UNSET
    changes: str | None | Unset = UNSET
    immutable_till: datetime.datetime | None | Unset = UNSET
    field_links: LinksDictionary | None | Unset = UNSET
