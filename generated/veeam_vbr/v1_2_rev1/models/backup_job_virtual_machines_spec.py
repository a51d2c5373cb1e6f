from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .backup_job_exclusions_spec import BackupJobExclusionsSpec
    from .inventory_object_model import InventoryObjectModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BackupJobVirtualMachinesSpec(Model):
    """The VMs and containers that a job to be created protects and those it leaves out."""

    _fields = {
        "includes": ("includes", ListOf(Ref("InventoryObjectModel"))),
        "excludes": ("excludes", Ref("BackupJobExclusionsSpec")),
    }

    includes: list[InventoryObjectModel]
    excludes: BackupJobExclusionsSpec | None | Unset = UNSET
