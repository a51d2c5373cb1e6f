from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .backup_proxies_settings_model import BackupProxiesSettingsModel
    from .wan_accelerator_settings_model import WanAcceleratorSettingsModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class VSphereReplicaJobDataTransferModel(Model):
    """How a replication job moves data from source to target."""

    _fields = {
        "source_proxies": ("sourceProxies", Ref("BackupProxiesSettingsModel")),
        "target_proxies": ("targetProxies", Ref("BackupProxiesSettingsModel")),
        "wan_accelerator_settings": ("wanAcceleratorSettings", Ref("WanAcceleratorSettingsModel")),
    }

    source_proxies: BackupProxiesSettingsModel
    target_proxies: BackupProxiesSettingsModel
    wan_accelerator_settings: WanAcceleratorSettingsModel | None | Unset = UNSET
