from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .inventory_object_model import InventoryObjectModel
    from .vi_vm_snapshot_replica_failback_target_disk_spec import ViVmSnapshotReplicaFailbackTargetDiskSpec


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ViVMSnapshotReplicaFailbackTargetDatastoreSpec(Model):
    """Target datastores for the disks of one VM in failback.

    Attributes:
        vm_object: The VM.
    """

    _fields = {
        "vm_object": ("vmObject", Ref("InventoryObjectModel")),
        "disks": ("disks", ListOf(Ref("ViVmSnapshotReplicaFailbackTargetDiskSpec"))),
    }

    vm_object: InventoryObjectModel | None | Unset = UNSET
    disks: list[ViVmSnapshotReplicaFailbackTargetDiskSpec] | None | Unset = UNSET
