from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .ip_settings_model import IpSettingsModel
    from .linux_flr_helper_appliance_resource_model import LinuxFlrHelperApplianceResourceModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class LinuxFlrHelperApplianceSpec(Model):
    """The helper appliance that mounts disks for Linux file restore.

    Attributes:
        platform_resource_settings: Host and network that the appliance uses.
        network_settings: IP settings of the appliance.
        ftp_server_enabled: Whether an FTP server on the appliance offers the mounted files.
        restore_from_nss: Whether files are restored from NSS (Novell Storage Services).
    """

    _fields = {
        "platform_resource_settings": ("platformResourceSettings", Ref("LinuxFlrHelperApplianceResourceModel")),
        "network_settings": ("networkSettings", Ref("IpSettingsModel")),
        "ftp_server_enabled": ("ftpServerEnabled", None),
        "restore_from_nss": ("restoreFromNSS", None),
    }

    platform_resource_settings: LinuxFlrHelperApplianceResourceModel | None | Unset = UNSET
    network_settings: IpSettingsModel | None | Unset = UNSET
    ftp_server_enabled: bool | None | Unset = UNSET
    restore_from_nss: bool | None | Unset = UNSET
