from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset, whole

if TYPE_CHECKING:
    from .e_platform_type import EPlatformType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BackupObjectModel(Model):
    """Something that a backup protects, such as a VM; platformName says which kind of object it is. In the list of all
    backup objects one id can appear several times.

    Attributes:
        restore_points_count: Number of restore points that exist for the object.
    """

    _fields = {
        "id": ("id", None),
        "platform_name": ("platformName", EnumRef("EPlatformType")),
        "name": ("name", None),
        "type_": ("type", None),
        "platform_id": ("platformId", None),
        "restore_points_count": ("restorePointsCount", whole),
    }
    _variants = (
        "platformName",
        {
            "VMware": "ViBackupObjectModel",
            "CloudDirector": "CloudDirectorBackupObjectModel",
            "EntraID": "EntraIDBackupObjectModel",
        },
    )

    id: str
    platform_name: EPlatformType
    name: str | None | Unset = UNSET
    type_: str | None | Unset = UNSET
    platform_id: str | None | Unset = UNSET
    restore_points_count: int | None | Unset = UNSET
