from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .vm_disk_snapshot import VmDiskSnapshot


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class DiskBulkRestoreToOriginalOptions(Model):
    """Settings of a disk restore to the original location.

    Attributes:
        excluded_disks: Disks that are not to be restored.
    """

    _fields = {"excluded_disks": ("excludedDisks", ListOf(Ref("VmDiskSnapshot")))}

    excluded_disks: list[VmDiskSnapshot] | None | Unset = UNSET
