from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .inventory_object_model import InventoryObjectModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ViVMSnapshotReplicaFailbackTargetResourcePoolSpec(Model):
    """Target resource pool for one replica in failback.

    Attributes:
        replica_point_id: Id of the replica restore point.
    """

    _fields = {
        "replica_point_id": ("replicaPointId", None),
        "resource_pool": ("resourcePool", Ref("InventoryObjectModel")),
    }

    replica_point_id: str | None | Unset = UNSET
    resource_pool: InventoryObjectModel | None | Unset = UNSET
