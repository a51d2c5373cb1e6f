from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset

if TYPE_CHECKING:
    from .e_certificate_file_format_type import ECertificateFileFormatType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CertificateUploadSpec(Model):
    """A certificate to be uploaded.

    Attributes:
        certificate: Content of the certificate file, as text.
        password: Password that opens the certificate file.
    """

    _fields = {
        "certificate": ("certificate", None),
        "format_type": ("formatType", EnumRef("ECertificateFileFormatType")),
        "password": ("password", None),
    }

    certificate: str
    format_type: ECertificateFileFormatType
    password: str | None | Unset = UNSET
