from __future__ import annotations

from ..types import OpenEnum


class EPublishBackupContentModeType(OpenEnum):
    """How disks are published: as iSCSI targets, mounted on a Windows machine over iSCSI, or on a Linux machine over
    FUSE.
    """

    ISCSI_TARGET = "ISCSITarget"
    ISCSI_WINDOWS_MOUNT = "ISCSIWindowsMount"
    FUSE_LINUX_MOUNT = "FUSELinuxMount"
