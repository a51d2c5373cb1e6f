from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Unset

if TYPE_CHECKING:
    from .e_publish_backup_content_mode_type import EPublishBackupContentModeType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PublishBackupContentSpec(Model):
    """Request to publish disks of a restore point so that other software can read them.

    Attributes:
        type_: How the disks are offered; it names the variant of this body.
        disk_names: Disks to publish.
    """

    _fields = {
        "restore_point_id": ("restorePointId", None),
        "type_": ("type", EnumRef("EPublishBackupContentModeType")),
        "disk_names": ("diskNames", ListOf(None)),
    }
    _variants = (
        "type",
        {
            "ISCSITarget": "ISCSITargetPublishContentSpec",
            "ISCSIWindowsMount": "ISCSIWindowsMountSpec",
            "FUSELinuxMount": "FUSELinuxMountSpec",
        },
    )

    restore_point_id: str
    type_: EPublishBackupContentModeType
    disk_names: list[str] | None | Unset = UNSET
