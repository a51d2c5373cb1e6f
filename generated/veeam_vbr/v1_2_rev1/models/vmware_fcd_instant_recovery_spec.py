from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .inventory_object_model import InventoryObjectModel
    from .vmware_fcd_instant_recovery_disk_spec import VmwareFcdInstantRecoveryDiskSpec
    from .vmware_fcd_write_cache_spec import VmwareFcdWriteCacheSpec


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class VmwareFcdInstantRecoverySpec(Model):
    """Request to register disks of a restore point as FCDs (first class disks) straight from the backup.

    Attributes:
        disks_mapping: Disks to recover, with their new names.
        write_cache: Where changes to the disks are kept while they run from the backup.
    """

    _fields = {
        "restore_point_id": ("restorePointId", None),
        "destination_cluster": ("destinationCluster", Ref("InventoryObjectModel")),
        "disks_mapping": ("disksMapping", ListOf(Ref("VmwareFcdInstantRecoveryDiskSpec"))),
        "write_cache": ("writeCache", Ref("VmwareFcdWriteCacheSpec")),
    }

    restore_point_id: str
    destination_cluster: InventoryObjectModel
    disks_mapping: list[VmwareFcdInstantRecoveryDiskSpec]
    write_cache: VmwareFcdWriteCacheSpec | None | Unset = UNSET
