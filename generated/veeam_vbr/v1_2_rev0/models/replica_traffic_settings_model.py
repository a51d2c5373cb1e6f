from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset

if TYPE_CHECKING:
    from .e_compression_level import ECompressionLevel
    from .e_storage_optimization import EStorageOptimization


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ReplicaTrafficSettingsModel(Model):
    """How a replication job reduces the data it sends.

    Attributes:
        exclude_swap_file_blocks: Whether blocks of swap files are left out.
        exclude_deleted_file_blocks: Whether blocks of deleted files are left out.
    """

    _fields = {
        "exclude_swap_file_blocks": ("excludeSwapFileBlocks", None),
        "exclude_deleted_file_blocks": ("excludeDeletedFileBlocks", None),
        "compression_level": ("compressionLevel", EnumRef("ECompressionLevel")),
        "storage_optimization": ("storageOptimization", EnumRef("EStorageOptimization")),
    }

    exclude_swap_file_blocks: bool | None | Unset = UNSET
    exclude_deleted_file_blocks: bool | None | Unset = UNSET
    compression_level: ECompressionLevel | None | Unset = UNSET
    storage_optimization: EStorageOptimization | None | Unset = UNSET
