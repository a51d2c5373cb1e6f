from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import EnumRef, Model, Ref

if TYPE_CHECKING:
    from .certificate_upload_spec import CertificateUploadSpec
    from .ekms_certificate_type import EKMSCertificateType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class KMSServerChangeCertificateSpec(Model):
    """A new certificate for a key management server.

    Attributes:
        type_: Whether the client or the server certificate is replaced.
    """

    _fields = {
        "certificate": ("certificate", Ref("CertificateUploadSpec")),
        "type_": ("type", EnumRef("EKMSCertificateType")),
    }

    certificate: CertificateUploadSpec
    type_: EKMSCertificateType
