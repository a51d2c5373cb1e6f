from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .inventory_object_model import InventoryObjectModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ViVMSnapshotReplicaFailbackTargetVMSpec(Model):
    """Existing VM that one replica is failed back to.

    Attributes:
        replica_point_id: Id of the replica restore point.
    """

    _fields = {
        "replica_point_id": ("replicaPointId", None),
        "destination_vm": ("destinationVM", Ref("InventoryObjectModel")),
    }

    replica_point_id: str | None | Unset = UNSET
    destination_vm: InventoryObjectModel | None | Unset = UNSET
