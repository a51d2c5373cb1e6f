from __future__ import annotations

from attrs import define

from ..types import UNSET, Unset, whole
from .e_managed_server_type import EManagedServerType
from .managed_server_spec import ManagedServerSpec


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ViHostSpec(ManagedServerSpec):
    """A vSphere server to add as a managed server.

    Attributes:
        credentials_id: Id of the credentials record for the server.
        certificate_thumbprint: Thumbprint of the server's TLS certificate, which the backup server is to trust.
    """

    _fields = {
        "credentials_id": ("credentialsId", None),
        "port": ("port", whole),
        "certificate_thumbprint": ("certificateThumbprint", None),
    }

    credentials_id: str
    port: int | None | Unset = UNSET
    certificate_thumbprint: str | None | Unset = UNSET
    type_: EManagedServerType = EManagedServerType("ViHost")
