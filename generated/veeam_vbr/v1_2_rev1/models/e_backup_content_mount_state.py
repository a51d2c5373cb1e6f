from __future__ import annotations

from ..types import OpenEnum


class EBackupContentMountState(OpenEnum):
    """Where a disk publishing mount point stands."""

    MOUNTED = "Mounted"
    MOUNT_FAILED = "MountFailed"
    MOUNTING = "Mounting"
    UNMOUNTED = "Unmounted"
    UNMOUNT_FAILED = "UnmountFailed"
    UNMOUNTING = "Unmounting"
