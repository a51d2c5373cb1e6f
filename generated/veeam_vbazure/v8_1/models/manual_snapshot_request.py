from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .backup_items import BackupItems
    from .manual_snapshot_settings import ManualSnapshotSettings


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ManualSnapshotRequest(Model):
    """Azure VMs to take snapshots of now, and the settings to use.

    Attributes:
        azure_account_id: Service account used to create the snapshots.
        backup_items: Azure VMs to take snapshots of.
    """

    _fields = {
        "azure_account_id": ("azureAccountId", None),
        "snapshot_settings": ("snapshotSettings", Ref("ManualSnapshotSettings")),
        "backup_items": ("backupItems", Ref("BackupItems")),
    }

    azure_account_id: str | None | Unset = UNSET
    snapshot_settings: ManualSnapshotSettings | None | Unset = UNSET
    backup_items: BackupItems | None | Unset = UNSET
