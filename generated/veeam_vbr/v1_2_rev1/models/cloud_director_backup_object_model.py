from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Unset
from .backup_object_model import BackupObjectModel
from .e_platform_type import EPlatformType

if TYPE_CHECKING:
    from .e_cloud_director_inventory_type import ECloudDirectorInventoryType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CloudDirectorBackupObjectModel(BackupObjectModel):
    """A VMware Cloud Director object that a backup protects.

    Attributes:
        object_id: Identifier of the object in Cloud Director.
        path: Where the object is in the Cloud Director hierarchy.
    """

    _fields = {
        "object_id": ("objectId", None),
        "cloud_director_type": ("cloudDirectorType", EnumRef("ECloudDirectorInventoryType")),
        "path": ("path", None),
    }

    object_id: str
    cloud_director_type: ECloudDirectorInventoryType | None | Unset = UNSET
    path: str | None | Unset = UNSET
    platform_name: EPlatformType = EPlatformType("CloudDirector")
