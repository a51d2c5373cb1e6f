from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import EnumRef, Model

if TYPE_CHECKING:
    from .e_managed_server_type import EManagedServerType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ManagedServerSpec(Model):
    """A server to add to the backup infrastructure; the type names the variant.

    Attributes:
        name: Name or address of the server.
    """

    _fields = {
        "name": ("name", None),
        "description": ("description", None),
        "type_": ("type", EnumRef("EManagedServerType")),
    }
    _variants = (
        "type",
        {
            "WindowsHost": "WindowsHostSpec",
            "LinuxHost": "LinuxHostSpec",
            "ViHost": "ViHostSpec",
            "CloudDirectorHost": "CloudDirectorHostSpec",
        },
    )

    name: str
    description: str
    type_: EManagedServerType
