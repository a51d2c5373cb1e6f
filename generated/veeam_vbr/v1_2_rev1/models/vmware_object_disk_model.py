from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .e_vmware_disks_type_to_process import EVmwareDisksTypeToProcess
    from .inventory_object_model import InventoryObjectModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class VmwareObjectDiskModel(Model):
    """Which disks of a VM a job processes or leaves out.

    Attributes:
        vm_object: The VM or container of VMs.
        disks: Names of the disks, when disksToProcess is SelectedDisks.
        remove_from_vm_configuration: Whether disks that are left out are also taken out of the VM's configuration.
    """

    _fields = {
        "vm_object": ("vmObject", Ref("InventoryObjectModel")),
        "disks_to_process": ("disksToProcess", EnumRef("EVmwareDisksTypeToProcess")),
        "disks": ("disks", ListOf(None)),
        "remove_from_vm_configuration": ("removeFromVMConfiguration", None),
    }

    vm_object: InventoryObjectModel
    disks_to_process: EVmwareDisksTypeToProcess
    disks: list[str]
    remove_from_vm_configuration: bool | None | Unset = UNSET
