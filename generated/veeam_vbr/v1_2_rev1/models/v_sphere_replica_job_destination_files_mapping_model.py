from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import EnumRef, Model, Ref

if TYPE_CHECKING:
    from .e_disk_creation_mode import EDiskCreationMode
    from .inventory_object_model import InventoryObjectModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class VSphereReplicaJobDestinationFilesMappingModel(Model):
    """Datastore and format for one disk of a replica."""

    _fields = {
        "disk_name": ("diskName", None),
        "datastore": ("datastore", Ref("InventoryObjectModel")),
        "disk_type": ("diskType", EnumRef("EDiskCreationMode")),
    }

    disk_name: str
    datastore: InventoryObjectModel
    disk_type: EDiskCreationMode
