from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import EnumRef, Model, whole

if TYPE_CHECKING:
    from .e_socket_license_object_type import ESocketLicenseObjectType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SocketLicenseWorkloadModel(Model):
    """A host that takes socket licenses.

    Attributes:
        host_id: Id to revoke the host's license with.
    """

    _fields = {
        "name": ("name", None),
        "host_name": ("hostName", None),
        "host_id": ("hostId", None),
        "sockets_number": ("socketsNumber", whole),
        "cores_number": ("coresNumber", whole),
        "type_": ("type", EnumRef("ESocketLicenseObjectType")),
    }

    name: str
    host_name: str
    host_id: str
    sockets_number: int
    cores_number: int
    type_: ESocketLicenseObjectType
