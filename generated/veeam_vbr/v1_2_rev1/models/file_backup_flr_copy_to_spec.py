from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Unset, moment

if TYPE_CHECKING:
    import datetime

    from .e_file_backup_flr_copy_to_restore_mode import EFileBackupFLRCopyToRestoreMode


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FileBackupFLRCopyToSpec(Model):
    """Request to copy files and folders from a mounted backup to a folder elsewhere.

    Attributes:
        source_path: Paths in the backup to copy.
        restore_mode: Whether the latest state is copied or the state at toDateTime.
        is_recursive: Whether folders are copied with everything in them.
        to_date_time: Point in time to copy, when restoreMode is Custom.
        unstructured_data_server_id: Id of the unstructured data server to copy to.
        path: Target folder.
        copy_to_backup_server: Whether the copy goes to the backup server itself.
    """

    _fields = {
        "source_path": ("sourcePath", ListOf(None)),
        "restore_mode": ("restoreMode", EnumRef("EFileBackupFLRCopyToRestoreMode")),
        "is_recursive": ("isRecursive", None),
        "to_date_time": ("toDateTime", moment),
        "unstructured_data_server_id": ("unstructuredDataServerId", None),
        "path": ("path", None),
        "copy_to_backup_server": ("copyToBackupServer", None),
    }

    source_path: list[str]
    restore_mode: EFileBackupFLRCopyToRestoreMode
    is_recursive: bool | None | Unset = UNSET
    to_date_time: datetime.datetime | None | Unset = UNSET
    unstructured_data_server_id: str | None | Unset = UNSET
    path: str | None | Unset = UNSET
    copy_to_backup_server: bool | None | Unset = UNSET
