from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .v_power_nfs_port_settings_model import VPowerNFSPortSettingsModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class MountServerSettingsImportSpec(Model):
    """The server that mounts backups of a repository, as imported.

    Attributes:
        mount_server_name: Name of the managed server.
        write_cache_folder: Folder on the mount server for data written while a backup is mounted.
    """

    _fields = {
        "mount_server_name": ("mountServerName", None),
        "write_cache_folder": ("writeCacheFolder", None),
        "v_power_nfs_enabled": ("vPowerNFSEnabled", None),
        "v_power_nfs_port_settings": ("vPowerNFSPortSettings", Ref("VPowerNFSPortSettingsModel")),
    }

    mount_server_name: str
    write_cache_folder: str
    v_power_nfs_enabled: bool
    v_power_nfs_port_settings: VPowerNFSPortSettingsModel | None | Unset = UNSET
