from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .certificate_upload_spec import CertificateUploadSpec


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EntraIDTenantAuthenticationModel(Model):
    """The application with which the backup server logs in to a tenant by client secret or by certificate.

    Attributes:
        secret: Client secret of the application.
    """

    _fields = {
        "application_id": ("applicationId", None),
        "secret": ("secret", None),
        "certificate": ("certificate", Ref("CertificateUploadSpec")),
    }

    application_id: str
    secret: str | None | Unset = UNSET
    certificate: CertificateUploadSpec | None | Unset = UNSET
