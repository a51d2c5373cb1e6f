from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import Model, Ref

if TYPE_CHECKING:
    from .inventory_object_model import InventoryObjectModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class VSphereReplicaJobNetworkMappingModel(Model):
    """Pairs a network at the source with one at the target."""

    _fields = {
        "source_network": ("sourceNetwork", Ref("InventoryObjectModel")),
        "target_network": ("targetNetwork", Ref("InventoryObjectModel")),
    }

    source_network: InventoryObjectModel
    target_network: InventoryObjectModel
