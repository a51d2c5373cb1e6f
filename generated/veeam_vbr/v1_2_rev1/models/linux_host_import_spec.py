from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Ref, Unset

if TYPE_CHECKING:
    from .credentials_import_model import CredentialsImportModel
    from .e_managed_server_type import EManagedServerType
    from .linux_host_ssh_settings_model import LinuxHostSSHSettingsModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class LinuxHostImportSpec(Model):
    """A Linux server to import as a managed server.

    Attributes:
        ssh_fingerprint: Fingerprint of the server's SSH key, which the backup server is to trust.
    """

    _fields = {
        "name": ("name", None),
        "description": ("description", None),
        "type_": ("type", EnumRef("EManagedServerType")),
        "credentials": ("credentials", Ref("CredentialsImportModel")),
        "ssh_fingerprint": ("sshFingerprint", None),
        "ssh_settings": ("sshSettings", Ref("LinuxHostSSHSettingsModel")),
    }

    name: str
    description: str
    type_: EManagedServerType
    credentials: CredentialsImportModel
    ssh_fingerprint: str
    ssh_settings: LinuxHostSSHSettingsModel | None | Unset = UNSET
