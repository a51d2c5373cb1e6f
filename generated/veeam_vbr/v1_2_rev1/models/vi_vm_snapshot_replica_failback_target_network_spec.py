from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .vi_vm_snapshot_replica_failback_network_mapping_model import ViVmSnapshotReplicaFailbackNetworkMappingModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ViVMSnapshotReplicaFailbackTargetNetworkSpec(Model):
    """Target networks for one replica in failback.

    Attributes:
        replica_point_id: Id of the replica restore point.
    """

    _fields = {
        "replica_point_id": ("replicaPointId", None),
        "networks": ("networks", ListOf(Ref("ViVmSnapshotReplicaFailbackNetworkMappingModel"))),
    }

    replica_point_id: str | None | Unset = UNSET
    networks: list[ViVmSnapshotReplicaFailbackNetworkMappingModel] | None | Unset = UNSET
