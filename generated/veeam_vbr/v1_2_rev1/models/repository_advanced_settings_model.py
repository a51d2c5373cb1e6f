from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset

if TYPE_CHECKING:
    from .e_rotated_drive_cleanup_mode import ERotatedDriveCleanupMode


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RepositoryAdvancedSettingsModel(Model):
    """How backup files are stored in a repository.

    Attributes:
        align_data_blocks: Whether data blocks are aligned in the backup files.
        decompress_before_storing: Whether data is decompressed before it is stored.
        rotated_drives: Whether the repository sits on drives that are swapped in turn.
        per_vm_backup: Whether each machine gets its own backup files.
        rotated_drive_cleanup_mode: What is cleared when another drive of the rotation is attached.
    """

    _fields = {
        "align_data_blocks": ("alignDataBlocks", None),
        "decompress_before_storing": ("decompressBeforeStoring", None),
        "rotated_drives": ("rotatedDrives", None),
        "per_vm_backup": ("perVmBackup", None),
        "rotated_drive_cleanup_mode": ("RotatedDriveCleanupMode", EnumRef("ERotatedDriveCleanupMode")),
    }

    align_data_blocks: bool | None | Unset = UNSET
    decompress_before_storing: bool | None | Unset = UNSET
    rotated_drives: bool | None | Unset = UNSET
    per_vm_backup: bool | None | Unset = UNSET
    rotated_drive_cleanup_mode: ERotatedDriveCleanupMode | None | Unset = UNSET
