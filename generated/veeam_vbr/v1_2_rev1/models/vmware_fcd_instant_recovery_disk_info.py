from __future__ import annotations

from attrs import define

from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class VmwareFcdInstantRecoveryDiskInfo(Model):
    """An FCD (first class disk) that runs from a backup.

    Attributes:
        name_in_backup: Name of the disk in the restore point.
        object_id: Id of the registered FCD in vSphere.
    """

    _fields = {
        "name_in_backup": ("nameInBackup", None),
        "mounted_disk_name": ("mountedDiskName", None),
        "registered_fcd_name": ("registeredFcdName", None),
        "object_id": ("objectId", None),
    }

    name_in_backup: str
    mounted_disk_name: str
    registered_fcd_name: str
    object_id: str
