from __future__ import annotations

from attrs import define

from ..types import UNSET, ListOf, Unset
from .e_publish_backup_content_mode_type import EPublishBackupContentModeType
from .publish_backup_content_spec import PublishBackupContentSpec


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ISCSITargetPublishContentSpec(PublishBackupContentSpec):
    """Request to publish disks as an iSCSI target without mounting them.

    Attributes:
        allowed_ips: Addresses that may connect to the target.
        mount_host_id: Id of the managed server that acts as mount host.
    """

    _fields = {"allowed_ips": ("allowedIps", ListOf(None)), "mount_host_id": ("mountHostId", None)}

    allowed_ips: list[str]
    mount_host_id: str | None | Unset = UNSET
    type_: EPublishBackupContentModeType = EPublishBackupContentModeType("ISCSITarget")
