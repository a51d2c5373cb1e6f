from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Ref, Unset
from .e_replica_failback_type import EReplicaFailbackType
from .vi_vm_snapshot_replica_failback_spec import ViVMSnapshotReplicaFailbackSpec

if TYPE_CHECKING:
    from .replica_failback_mode_spec import ReplicaFailbackModeSpec


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ViVMSnapshotReplicaOriginalLocationFailbackSpec(ViVMSnapshotReplicaFailbackSpec):
    """Failback of replicas to the place of the original VMs."""

    _fields = {
        "quick_rollback": ("quickRollback", None),
        "failback_mode": ("failbackMode", Ref("ReplicaFailbackModeSpec")),
    }

    quick_rollback: bool | None | Unset = UNSET
    failback_mode: ReplicaFailbackModeSpec | None | Unset = UNSET
    type_: EReplicaFailbackType = EReplicaFailbackType("OriginalLocation")
