from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Ref, Unset, moment, whole

if TYPE_CHECKING:
    import datetime

    from .file_share_backup_destination import FileShareBackupDestination
    from .links_dictionary import LinksDictionary
    from .repository_restore_point_state import RepositoryRestorePointState
    from .restore_point_type import RestorePointType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FileShareRestorePoint(Model):
    """A restore point of an Azure file share.

    Attributes:
        indexed: Whether the files in the restore point have been indexed.
        point_in_time: Moment whose state the restore point holds.
        gfs_flags: Long-term retention flags of the restore point.
        job_session_id: Job session that created the restore point.
        backup_destination: What kind of backup the restore point is.
    """

    _fields = {
        "id": ("id", None),
        "type_": ("type", EnumRef("RestorePointType")),
        "indexed": ("indexed", None),
        "file_share_id": ("fileShareId", None),
        "file_share_name": ("fileShareName", None),
        "region_id": ("regionId", None),
        "region_name": ("regionName", None),
        "point_in_time": ("pointInTime", moment),
        "gfs_flags": ("gfsFlags", None),
        "state": ("state", EnumRef("RepositoryRestorePointState")),
        "job_session_id": ("jobSessionId", None),
        "backup_destination": ("backupDestination", EnumRef("FileShareBackupDestination")),
        "size_in_bytes": ("sizeInBytes", whole),
        "is_corrupted": ("isCorrupted", None),
        "field_links": ("_links", Ref("LinksDictionary")),
    }

    id: str | None | Unset = UNSET
    type_: RestorePointType | None | Unset = UNSET
    indexed: bool | None | Unset = UNSET
    file_share_id: str | None | Unset = UNSET
    file_share_name: str | None | Unset = UNSET
    region_id: str | None | Unset = UNSET
    region_name: str | None | Unset = UNSET
    point_in_time: datetime.datetime | None | Unset = UNSET
    gfs_flags: str | None | Unset = UNSET
    state: RepositoryRestorePointState | None | Unset = UNSET
    job_session_id: str | None | Unset = UNSET
    backup_destination: FileShareBackupDestination | None | Unset = UNSET
    size_in_bytes: int | None | Unset = UNSET
    is_corrupted: bool | None | Unset = UNSET
    field_links: LinksDictionary | None | Unset = UNSET
