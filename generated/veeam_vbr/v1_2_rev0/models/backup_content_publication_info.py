from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Ref, Unset, whole

if TYPE_CHECKING:
    from .backup_content_disk_publication_info import BackupContentDiskPublicationInfo
    from .e_backup_content_disk_publish_mode import EBackupContentDiskPublishMode


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BackupContentPublicationInfo(Model):
    """How the disks of a publication are reached: the mode, the server and each disk.

    Attributes:
        server_port: Port on which the server offers the disks.
        server_ips: Addresses of the server that offers the disks.
    """

    _fields = {
        "mode": ("mode", EnumRef("EBackupContentDiskPublishMode")),
        "server_port": ("serverPort", whole),
        "server_ips": ("serverIps", ListOf(None)),
        "disks": ("disks", ListOf(Ref("BackupContentDiskPublicationInfo"))),
    }

    mode: EBackupContentDiskPublishMode | None | Unset = UNSET
    server_port: int | None | Unset = UNSET
    server_ips: list[str] | None | Unset = UNSET
    disks: list[BackupContentDiskPublicationInfo] | None | Unset = UNSET
