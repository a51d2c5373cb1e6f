from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Ref, Unset
from .e_managed_server_type import EManagedServerType
from .managed_server_model import ManagedServerModel

if TYPE_CHECKING:
    from .windows_host_ports_model import WindowsHostPortsModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class WindowsHostModel(ManagedServerModel):
    """A Windows server managed by the backup server.

    Attributes:
        credentials_id: Id of the credentials record for the server.
    """

    _fields = {
        "credentials_id": ("credentialsId", None),
        "network_settings": ("networkSettings", Ref("WindowsHostPortsModel")),
    }

    credentials_id: str
    network_settings: WindowsHostPortsModel | None | Unset = UNSET
    type_: EManagedServerType = EManagedServerType("WindowsHost")
