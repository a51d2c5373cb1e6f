from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Ref, Unset
from .e_replica_failback_type import EReplicaFailbackType
from .vi_vm_snapshot_replica_failback_spec import ViVMSnapshotReplicaFailbackSpec

if TYPE_CHECKING:
    from .replica_failback_mode_spec import ReplicaFailbackModeSpec
    from .vi_vm_snapshot_replica_failback_target_datastore_spec import ViVMSnapshotReplicaFailbackTargetDatastoreSpec
    from .vi_vm_snapshot_replica_failback_target_folder_spec import ViVMSnapshotReplicaFailbackTargetFolderSpec
    from .vi_vm_snapshot_replica_failback_target_host_spec import ViVMSnapshotReplicaFailbackTargetHostSpec
    from .vi_vm_snapshot_replica_failback_target_network_spec import ViVMSnapshotReplicaFailbackTargetNetworkSpec
    from .vi_vm_snapshot_replica_failback_target_resource_pool_spec import (
        ViVMSnapshotReplicaFailbackTargetResourcePoolSpec,
    )


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ViVMSnapshotReplicaCustomizedFailbackSpec(ViVMSnapshotReplicaFailbackSpec):
    """Failback of replicas to a place of one's choice.

    Attributes:
        destinationhost: Target host for each replica.
        resource_pool: Target resource pool for each replica.
        datastore: Target datastores.
        network: Target networks for each replica.
    """

    _fields = {
        "destinationhost": ("destinationhost", ListOf(Ref("ViVMSnapshotReplicaFailbackTargetHostSpec"))),
        "resource_pool": ("resourcePool", ListOf(Ref("ViVMSnapshotReplicaFailbackTargetResourcePoolSpec"))),
        "datastore": ("datastore", ListOf(Ref("ViVMSnapshotReplicaFailbackTargetDatastoreSpec"))),
        "folder": ("folder", Ref("ViVMSnapshotReplicaFailbackTargetFolderSpec")),
        "network": ("network", ListOf(Ref("ViVMSnapshotReplicaFailbackTargetNetworkSpec"))),
        "failback_mode": ("failbackMode", Ref("ReplicaFailbackModeSpec")),
    }

    destinationhost: list[ViVMSnapshotReplicaFailbackTargetHostSpec] | None | Unset = UNSET
    resource_pool: list[ViVMSnapshotReplicaFailbackTargetResourcePoolSpec] | None | Unset = UNSET
    datastore: list[ViVMSnapshotReplicaFailbackTargetDatastoreSpec] | None | Unset = UNSET
    folder: ViVMSnapshotReplicaFailbackTargetFolderSpec | None | Unset = UNSET
    network: list[ViVMSnapshotReplicaFailbackTargetNetworkSpec] | None | Unset = UNSET
    failback_mode: ReplicaFailbackModeSpec | None | Unset = UNSET
    type_: EReplicaFailbackType = EReplicaFailbackType("Customized")
