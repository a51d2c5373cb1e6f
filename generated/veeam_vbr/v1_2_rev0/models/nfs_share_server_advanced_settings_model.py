from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset

if TYPE_CHECKING:
    from .enfs_share_server_processing_mode import ENFSShareServerProcessingMode


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class NFSShareServerAdvancedSettingsModel(Model):
    """Whether an NFS share is read directly or from a storage snapshot.

    Attributes:
        direct_backup_failover_enabled: Whether the share is read directly when the snapshot cannot be used.
        storage_snapshot_path: Path of the snapshot, when processingMode is StorageSnapshot.
    """

    _fields = {
        "processing_mode": ("processingMode", EnumRef("ENFSShareServerProcessingMode")),
        "direct_backup_failover_enabled": ("directBackupFailoverEnabled", None),
        "storage_snapshot_path": ("storageSnapshotPath", None),
    }

    processing_mode: ENFSShareServerProcessingMode | None | Unset = UNSET
    direct_backup_failover_enabled: bool | None | Unset = UNSET
    storage_snapshot_path: str | None | Unset = UNSET
