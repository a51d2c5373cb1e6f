from __future__ import annotations

from ..types import OpenEnum


class EVmwareDisksTypeToProcess(OpenEnum):
    """Whether all disks of a VM, only the system disk or selected ones are processed."""

    ALL_DISKS = "AllDisks"
    SYSTEM_ONLY = "SystemOnly"
    SELECTED_DISKS = "SelectedDisks"
