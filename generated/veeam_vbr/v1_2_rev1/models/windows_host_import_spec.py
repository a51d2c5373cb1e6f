from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Ref, Unset

if TYPE_CHECKING:
    from .credentials_import_model import CredentialsImportModel
    from .e_managed_server_type import EManagedServerType
    from .windows_host_ports_model import WindowsHostPortsModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class WindowsHostImportSpec(Model):
    """A Windows server to import as a managed server."""

    _fields = {
        "name": ("name", None),
        "description": ("description", None),
        "type_": ("type", EnumRef("EManagedServerType")),
        "credentials": ("credentials", Ref("CredentialsImportModel")),
        "network_settings": ("networkSettings", Ref("WindowsHostPortsModel")),
    }

    name: str
    description: str
    type_: EManagedServerType
    credentials: CredentialsImportModel | None | Unset = UNSET
    network_settings: WindowsHostPortsModel | None | Unset = UNSET
