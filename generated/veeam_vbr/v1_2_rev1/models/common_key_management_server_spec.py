from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import Ref, whole
from .e_key_management_server_type import EKeyManagementServerType
from .key_management_server_base_spec import KeyManagementServerBaseSpec

if TYPE_CHECKING:
    from .certificate_upload_spec import CertificateUploadSpec


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CommonKeyManagementServerSpec(KeyManagementServerBaseSpec):
    """A key management server (KMS) to be added, with the certificates of both sides.

    Attributes:
        server_certificate: Certificate of the key management server.
        client_certificate: Certificate that the backup server presents.
    """

    _fields = {
        "port": ("port", whole),
        "server_certificate": ("serverCertificate", Ref("CertificateUploadSpec")),
        "client_certificate": ("clientCertificate", Ref("CertificateUploadSpec")),
    }

    port: int
    server_certificate: CertificateUploadSpec
    client_certificate: CertificateUploadSpec
    type_: EKeyManagementServerType = EKeyManagementServerType("KMS")
