from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Ref, Unset

if TYPE_CHECKING:
    from .backup_storage_settings_encryption_model import BackupStorageSettingsEncryptionModel
    from .e_compression_level import ECompressionLevel
    from .e_storage_optimization import EStorageOptimization


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BackupStorageSettingModel(Model):
    """How backup data is reduced, sized and encrypted before it is stored.

    Attributes:
        exclude_swap_file_blocks: Whether blocks of swap files are skipped.
        exclude_deleted_file_blocks: Whether blocks of deleted files are skipped.
    """

    _fields = {
        "inline_data_dedup_enabled": ("inlineDataDedupEnabled", None),
        "exclude_swap_file_blocks": ("excludeSwapFileBlocks", None),
        "exclude_deleted_file_blocks": ("excludeDeletedFileBlocks", None),
        "compression_level": ("compressionLevel", EnumRef("ECompressionLevel")),
        "storage_optimization": ("storageOptimization", EnumRef("EStorageOptimization")),
        "encryption": ("encryption", Ref("BackupStorageSettingsEncryptionModel")),
    }

    inline_data_dedup_enabled: bool | None | Unset = UNSET
    exclude_swap_file_blocks: bool | None | Unset = UNSET
    exclude_deleted_file_blocks: bool | None | Unset = UNSET
    compression_level: ECompressionLevel | None | Unset = UNSET
    storage_optimization: EStorageOptimization | None | Unset = UNSET
    encryption: BackupStorageSettingsEncryptionModel | None | Unset = UNSET
