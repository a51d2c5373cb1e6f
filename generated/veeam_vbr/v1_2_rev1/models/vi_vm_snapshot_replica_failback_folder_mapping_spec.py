from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .inventory_object_model import InventoryObjectModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ViVMSnapshotReplicaFailbackFolderMappingSpec(Model):
    """Target folder for one replica in failback.

    Attributes:
        replica_point_id: Id of the replica restore point.
    """

    _fields = {"replica_point_id": ("replicaPointId", None), "folder": ("folder", Ref("InventoryObjectModel"))}

    replica_point_id: str | None | Unset = UNSET
    folder: InventoryObjectModel | None | Unset = UNSET
