from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Ref, Unset
from .e_managed_server_type import EManagedServerType
from .managed_server_spec import ManagedServerSpec

if TYPE_CHECKING:
    from .cloud_director_vi_host_spec import CloudDirectorViHostSpec


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CloudDirectorHostSpec(ManagedServerSpec):
    """A VMware Cloud Director server to be added with its vCenter servers.

    Attributes:
        vi_servers: vCenter servers attached to the Cloud Director server.
        certificate_thumbprint: Thumbprint of the certificate to trust.
    """

    _fields = {
        "credentials_id": ("credentialsId", None),
        "vi_servers": ("viServers", ListOf(Ref("CloudDirectorViHostSpec"))),
        "url": ("url", None),
        "certificate_thumbprint": ("certificateThumbprint", None),
    }

    credentials_id: str
    vi_servers: list[CloudDirectorViHostSpec]
    url: str | None | Unset = UNSET
    certificate_thumbprint: str | None | Unset = UNSET
    type_: EManagedServerType = EManagedServerType("CloudDirectorHost")
