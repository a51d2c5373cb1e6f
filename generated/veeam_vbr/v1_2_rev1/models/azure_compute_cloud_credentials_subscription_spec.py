from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .certificate_upload_spec import CertificateUploadSpec


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AzureComputeCloudCredentialsSubscriptionSpec(Model):
    """The existing application with which an Azure compute account logs in, by client secret or by certificate.

    Attributes:
        tenant_id: Identifier of the Microsoft Entra ID tenant.
        application_id: Identifier of the application registered in Microsoft Entra ID.
        secret: Client secret of the application.
    """

    _fields = {
        "tenant_id": ("tenantId", None),
        "application_id": ("applicationId", None),
        "secret": ("secret", None),
        "certificate": ("certificate", Ref("CertificateUploadSpec")),
    }

    tenant_id: str
    application_id: str
    secret: str | None | Unset = UNSET
    certificate: CertificateUploadSpec | None | Unset = UNSET
