from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Ref, Unset

if TYPE_CHECKING:
    from .e_disk_creation_mode import EDiskCreationMode
    from .inventory_object_model import InventoryObjectModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RestoreTargetDatastoreSpec(Model):
    """The datastore and format for one restored disk.

    Attributes:
        disk_type: Whether the disk keeps its format or is written thick or thin.
    """

    _fields = {
        "disk_name": ("diskName", None),
        "datastore": ("datastore", Ref("InventoryObjectModel")),
        "disk_type": ("diskType", EnumRef("EDiskCreationMode")),
    }

    disk_name: str
    datastore: InventoryObjectModel
    disk_type: EDiskCreationMode | None | Unset = UNSET
