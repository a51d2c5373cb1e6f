from __future__ import annotations

from attrs import define

from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class VmwareFcdInstantRecoveryDiskSpec(Model):
    """A disk to recover as an FCD (first class disk), and the names it gets.

    Attributes:
        name_in_backup: Name of the disk in the restore point.
        mounted_disk_name: Name of the disk once mounted.
        registered_fcd_name: Name to register the FCD under.
    """

    _fields = {
        "name_in_backup": ("nameInBackup", None),
        "mounted_disk_name": ("mountedDiskName", None),
        "registered_fcd_name": ("registeredFcdName", None),
    }

    name_in_backup: str
    mounted_disk_name: str
    registered_fcd_name: str
