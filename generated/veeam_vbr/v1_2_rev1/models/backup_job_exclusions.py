from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .backup_job_exclusions_templates import BackupJobExclusionsTemplates
    from .inventory_object_model import InventoryObjectModel
    from .vmware_object_disk_model import VmwareObjectDiskModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BackupJobExclusions(Model):
    """What a job leaves out: VMs, single disks and VM templates."""

    _fields = {
        "vms": ("vms", ListOf(Ref("InventoryObjectModel"))),
        "disks": ("disks", ListOf(Ref("VmwareObjectDiskModel"))),
        "templates": ("templates", Ref("BackupJobExclusionsTemplates")),
    }

    vms: list[InventoryObjectModel] | None | Unset = UNSET
    disks: list[VmwareObjectDiskModel] | None | Unset = UNSET
    templates: BackupJobExclusionsTemplates | None | Unset = UNSET
