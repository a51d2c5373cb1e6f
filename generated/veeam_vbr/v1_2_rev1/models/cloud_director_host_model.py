from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Ref, Unset
from .e_managed_server_type import EManagedServerType
from .managed_server_model import ManagedServerModel

if TYPE_CHECKING:
    from .cloud_director_vi_host_model import CloudDirectorViHostModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CloudDirectorHostModel(ManagedServerModel):
    """A managed server that is a VMware Cloud Director server.

    Attributes:
        vi_servers: vCenter servers attached to the Cloud Director server.
        certificate_thumbprint: Thumbprint of the certificate that is trusted.
    """

    _fields = {
        "credentials_id": ("credentialsId", None),
        "vi_servers": ("viServers", ListOf(Ref("CloudDirectorViHostModel"))),
        "url": ("url", None),
        "certificate_thumbprint": ("certificateThumbprint", None),
    }

    credentials_id: str
    vi_servers: list[CloudDirectorViHostModel]
    url: str | None | Unset = UNSET
    certificate_thumbprint: str | None | Unset = UNSET
    type_: EManagedServerType = EManagedServerType("CloudDirectorHost")
