from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Unset
from .backup_object_model import BackupObjectModel
from .e_platform_type import EPlatformType

if TYPE_CHECKING:
    from .e_vmware_inventory_type import EVmwareInventoryType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ViBackupObjectModel(BackupObjectModel):
    """A vSphere object in a backup.

    Attributes:
        object_id: Id of the object in vSphere.
    """

    _fields = {
        "object_id": ("objectId", None),
        "vi_type": ("viType", EnumRef("EVmwareInventoryType")),
        "path": ("path", None),
    }

    object_id: str
    vi_type: EVmwareInventoryType | None | Unset = UNSET
    path: str | None | Unset = UNSET
    platform_name: EPlatformType = EPlatformType("VMware")
