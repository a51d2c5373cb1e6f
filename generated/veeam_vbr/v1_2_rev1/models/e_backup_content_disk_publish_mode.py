from __future__ import annotations

from ..types import OpenEnum


class EBackupContentDiskPublishMode(OpenEnum):
    """How published disks are reached: through FUSE or as iSCSI targets."""

    FUSE = "Fuse"
    ISCSI = "ISCSI"
