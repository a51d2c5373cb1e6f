from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Ref, Unset

if TYPE_CHECKING:
    from .backup_proxies_settings_model import BackupProxiesSettingsModel
    from .e_backup_io_control_level import EBackupIOControlLevel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class NASFilerServerProcessingModel(Model):
    """How the data of a NAS filer is read.

    Attributes:
        cache_repository_id: Id of the repository that keeps the cache.
        backup_io_control_level: How heavily a backup may load the source.
        native_change_tracking_enabled: Whether the filer's own change tracking is used.
    """

    _fields = {
        "backup_proxies": ("backupProxies", Ref("BackupProxiesSettingsModel")),
        "cache_repository_id": ("cacheRepositoryId", None),
        "backup_io_control_level": ("backupIOControlLevel", EnumRef("EBackupIOControlLevel")),
        "native_change_tracking_enabled": ("nativeChangeTrackingEnabled", None),
    }

    backup_proxies: BackupProxiesSettingsModel
    cache_repository_id: str
    backup_io_control_level: EBackupIOControlLevel | None | Unset = UNSET
    native_change_tracking_enabled: bool | None | Unset = UNSET
