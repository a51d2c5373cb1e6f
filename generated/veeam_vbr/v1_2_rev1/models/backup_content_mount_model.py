from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Ref, Unset

if TYPE_CHECKING:
    from .backup_content_publication_info import BackupContentPublicationInfo
    from .e_backup_content_mount_state import EBackupContentMountState


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BackupContentMountModel(Model):
    """A mount point that makes the disks of a restore point available to other machines.

    Attributes:
        initiator_name: Who started the publication.
        info: How the disks are reached once they are mounted.
    """

    _fields = {
        "id": ("id", None),
        "initiator_name": ("initiatorName", None),
        "backup_id": ("backupId", None),
        "backup_name": ("backupName", None),
        "restore_point_id": ("restorePointId", None),
        "restore_point_name": ("restorePointName", None),
        "mount_state": ("mountState", EnumRef("EBackupContentMountState")),
        "info": ("info", Ref("BackupContentPublicationInfo")),
    }

    id: str | None | Unset = UNSET
    initiator_name: str | None | Unset = UNSET
    backup_id: str | None | Unset = UNSET
    backup_name: str | None | Unset = UNSET
    restore_point_id: str | None | Unset = UNSET
    restore_point_name: str | None | Unset = UNSET
    mount_state: EBackupContentMountState | None | Unset = UNSET
    info: BackupContentPublicationInfo | None | Unset = UNSET
