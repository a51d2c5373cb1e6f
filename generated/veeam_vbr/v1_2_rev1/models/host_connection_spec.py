from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Ref, Unset, whole

if TYPE_CHECKING:
    from .e_credentials_storage_type import ECredentialsStorageType
    from .e_managed_server_type import EManagedServerType
    from .linux_credentials_spec import LinuxCredentialsSpec


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class HostConnectionSpec(Model):
    """A host whose TLS certificate or SSH fingerprint is asked for.

    Attributes:
        credentials_id: Id of the credentials record, when credentials are stored permanently.
        single_use_credentials: Credentials for this connection alone.
    """

    _fields = {
        "server_name": ("serverName", None),
        "type_": ("type", EnumRef("EManagedServerType")),
        "credentials_storage_type": ("credentialsStorageType", EnumRef("ECredentialsStorageType")),
        "credentials_id": ("credentialsId", None),
        "single_use_credentials": ("singleUseCredentials", Ref("LinuxCredentialsSpec")),
        "port": ("port", whole),
    }

    server_name: str
    type_: EManagedServerType
    credentials_storage_type: ECredentialsStorageType | None | Unset = UNSET
    credentials_id: str | None | Unset = UNSET
    single_use_credentials: LinuxCredentialsSpec | None | Unset = UNSET
    port: int | None | Unset = UNSET
