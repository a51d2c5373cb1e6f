from __future__ import annotations

from attrs import define

from ..types import UNSET, Unset
from .e_publish_backup_content_mode_type import EPublishBackupContentModeType
from .publish_backup_content_spec import PublishBackupContentSpec


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FUSELinuxMountSpec(PublishBackupContentSpec):
    """Request to publish disks by mounting them on a Linux server through FUSE.

    Attributes:
        target_server_name: Name of the Linux server that the disks are mounted on.
        target_server_credentials_id: Id of the credentials record for that server.
        mount_host_id: Id of the managed server that acts as mount host.
    """

    _fields = {
        "target_server_name": ("targetServerName", None),
        "target_server_credentials_id": ("targetServerCredentialsId", None),
        "mount_host_id": ("mountHostId", None),
    }

    target_server_name: str
    target_server_credentials_id: str
    mount_host_id: str | None | Unset = UNSET
    type_: EPublishBackupContentModeType = EPublishBackupContentModeType("FUSELinuxMount")
