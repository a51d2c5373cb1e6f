from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import EnumRef, Model

if TYPE_CHECKING:
    from .e_managed_server_type import EManagedServerType
    from .e_managed_servers_status import EManagedServersStatus


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ManagedServerModel(Model):
    """A server that the backup server manages; the type names the variant."""

    _fields = {
        "id": ("id", None),
        "name": ("name", None),
        "description": ("description", None),
        "type_": ("type", EnumRef("EManagedServerType")),
        "status": ("status", EnumRef("EManagedServersStatus")),
    }
    _variants = (
        "type",
        {
            "WindowsHost": "WindowsHostModel",
            "LinuxHost": "LinuxHostModel",
            "ViHost": "ViHostModel",
            "CloudDirectorHost": "CloudDirectorHostModel",
        },
    )

    id: str
    name: str
    description: str
    type_: EManagedServerType
    status: EManagedServersStatus
