from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .virtual_machine_to_backup import VirtualMachineToBackup


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BackupItems(Model):
    """Azure VMs to take snapshots of."""

    _fields = {"virtual_machines": ("virtualMachines", ListOf(Ref("VirtualMachineToBackup")))}

    virtual_machines: list[VirtualMachineToBackup] | None | Unset = UNSET
