from __future__ import annotations

from attrs import define

from ..types import UNSET, ListOf, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BackupContentDiskPublicationInfo(Model):
    """One published disk and the ways to reach it.

    Attributes:
        access_link: Address through which the disk is reached.
        mount_points: Places at which the disk's volumes are mounted.
    """

    _fields = {
        "disk_id": ("diskId", None),
        "disk_name": ("diskName", None),
        "access_link": ("accessLink", None),
        "mount_points": ("mountPoints", ListOf(None)),
    }

    disk_id: str | None | Unset = UNSET
    disk_name: str | None | Unset = UNSET
    access_link: str | None | Unset = UNSET
    mount_points: list[str] | None | Unset = UNSET
