from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset

if TYPE_CHECKING:
    from .esmb_share_server_processing_mode import ESMBShareServerProcessingMode


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SMBShareServerAdvancedSettingsModel(Model):
    """Whether an SMB share is read directly or from a snapshot.

    Attributes:
        direct_backup_failover_enabled: Whether the share is read directly when the snapshot cannot be used.
        storage_snapshot_path: Path of the snapshot, when processingMode is StorageSnapshot.
    """

    _fields = {
        "processing_mode": ("processingMode", EnumRef("ESMBShareServerProcessingMode")),
        "direct_backup_failover_enabled": ("directBackupFailoverEnabled", None),
        "storage_snapshot_path": ("storageSnapshotPath", None),
    }

    processing_mode: ESMBShareServerProcessingMode | None | Unset = UNSET
    direct_backup_failover_enabled: bool | None | Unset = UNSET
    storage_snapshot_path: str | None | Unset = UNSET
