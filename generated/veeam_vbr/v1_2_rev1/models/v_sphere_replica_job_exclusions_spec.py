from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .inventory_object_model import InventoryObjectModel
    from .vmware_object_disk_model import VmwareObjectDiskModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class VSphereReplicaJobExclusionsSpec(Model):
    """VMs and disks that a new replication job leaves out."""

    _fields = {
        "vms": ("vms", ListOf(Ref("InventoryObjectModel"))),
        "disks": ("disks", ListOf(Ref("VmwareObjectDiskModel"))),
    }

    vms: list[InventoryObjectModel] | None | Unset = UNSET
    disks: list[VmwareObjectDiskModel] | None | Unset = UNSET
