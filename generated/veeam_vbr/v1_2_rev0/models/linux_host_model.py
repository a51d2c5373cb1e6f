from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Ref, Unset
from .e_managed_server_type import EManagedServerType
from .managed_server_model import ManagedServerModel

if TYPE_CHECKING:
    from .e_credentials_storage_type import ECredentialsStorageType
    from .linux_credentials_spec import LinuxCredentialsSpec
    from .linux_host_ssh_settings_model import LinuxHostSSHSettingsModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class LinuxHostModel(ManagedServerModel):
    """A Linux server managed by the backup server.

    Attributes:
        credentials_id: Id of the credentials record, when credentials are stored permanently.
        single_use_credentials: Credentials that are used once and not kept.
    """

    _fields = {
        "credentials_storage_type": ("credentialsStorageType", EnumRef("ECredentialsStorageType")),
        "credentials_id": ("credentialsId", None),
        "single_use_credentials": ("singleUseCredentials", Ref("LinuxCredentialsSpec")),
        "ssh_settings": ("sshSettings", Ref("LinuxHostSSHSettingsModel")),
    }

    credentials_storage_type: ECredentialsStorageType
    credentials_id: str | None | Unset = UNSET
    single_use_credentials: LinuxCredentialsSpec | None | Unset = UNSET
    ssh_settings: LinuxHostSSHSettingsModel | None | Unset = UNSET
    type_: EManagedServerType = EManagedServerType("LinuxHost")
