from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Ref, Unset
from .e_replica_failback_type import EReplicaFailbackType
from .vi_vm_snapshot_replica_failback_spec import ViVMSnapshotReplicaFailbackSpec

if TYPE_CHECKING:
    from .replica_failback_mode_spec import ReplicaFailbackModeSpec
    from .vi_vm_snapshot_replica_failback_target_vm_spec import ViVMSnapshotReplicaFailbackTargetVMSpec


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ViVMSnapshotReplicaOriginalVMFailbackSpec(ViVMSnapshotReplicaFailbackSpec):
    """Failback of replicas to the original VMs.

    Attributes:
        target_vm: The VM that each replica is failed back to.
    """

    _fields = {
        "target_vm": ("targetVM", ListOf(Ref("ViVMSnapshotReplicaFailbackTargetVMSpec"))),
        "failback_mode": ("failbackMode", Ref("ReplicaFailbackModeSpec")),
    }

    target_vm: list[ViVMSnapshotReplicaFailbackTargetVMSpec] | None | Unset = UNSET
    failback_mode: ReplicaFailbackModeSpec | None | Unset = UNSET
    type_: EReplicaFailbackType = EReplicaFailbackType("OriginalVM")
