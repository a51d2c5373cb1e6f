from __future__ import annotations

from attrs import define

from ..types import UNSET, Unset, whole
from .e_key_management_server_type import EKeyManagementServerType
from .key_management_server_base_model import KeyManagementServerBaseModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CommonKeyManagementServerModel(KeyManagementServerBaseModel):
    """A key management server (KMS) that holds encryption keys.

    Attributes:
        server_certificate_thumbprint: Thumbprint of the server's certificate.
        client_certificate_thumbprint: Thumbprint of the certificate that the backup server presents.
    """

    _fields = {
        "port": ("port", whole),
        "server_certificate_thumbprint": ("serverCertificateThumbprint", None),
        "client_certificate_thumbprint": ("clientCertificateThumbprint", None),
    }

    port: int
    server_certificate_thumbprint: str | None | Unset = UNSET
    client_certificate_thumbprint: str | None | Unset = UNSET
    type_: EKeyManagementServerType = EKeyManagementServerType("KMS")
