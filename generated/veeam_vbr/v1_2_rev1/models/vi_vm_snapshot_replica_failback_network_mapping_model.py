from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .inventory_object_model import InventoryObjectModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ViVmSnapshotReplicaFailbackNetworkMappingModel(Model):
    """Pairs a network of the replica with one in production."""

    _fields = {
        "source_network": ("sourceNetwork", Ref("InventoryObjectModel")),
        "target_network": ("targetNetwork", Ref("InventoryObjectModel")),
    }

    source_network: InventoryObjectModel | None | Unset = UNSET
    target_network: InventoryObjectModel | None | Unset = UNSET
