from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Unset

if TYPE_CHECKING:
    from .azure_account_purpose import AzureAccountPurpose
    from .azure_environment_nullable import AzureEnvironmentNullable


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ClientLoginParameters(Model):
    """Microsoft Entra application to work with, and the secret or certificate it signs in with.

    Attributes:
        application_id: Client ID of the Microsoft Entra application.
        tenant_id: Microsoft Entra tenant in which the application is registered.
        client_secret: Secret of the application, when no certificate is used.
        application_certificate: Certificate of the application, when no secret is used.
        certificate_password: Password that opens the certificate.
        azure_account_purposes: What the service account is meant for.
        subscriptions: Azure subscriptions to cover.
    """

    _fields = {
        "azure_environment": ("azureEnvironment", EnumRef("AzureEnvironmentNullable")),
        "application_id": ("applicationId", None),
        "tenant_id": ("tenantId", None),
        "client_secret": ("clientSecret", None),
        "application_certificate": ("applicationCertificate", None),
        "application_certificate_name": ("applicationCertificateName", None),
        "certificate_password": ("certificatePassword", None),
        "azure_account_purposes": ("azureAccountPurposes", ListOf(EnumRef("AzureAccountPurpose"))),
        "subscriptions": ("subscriptions", ListOf(None)),
    }

    azure_environment: AzureEnvironmentNullable | None
    application_id: str
    tenant_id: str
    client_secret: str | None | Unset = UNSET
    application_certificate: str | None | Unset = UNSET
    application_certificate_name: str | None | Unset = UNSET
    certificate_password: str | None | Unset = UNSET
    azure_account_purposes: list[AzureAccountPurpose] | None | Unset = UNSET
    subscriptions: list[str] | None | Unset = UNSET
