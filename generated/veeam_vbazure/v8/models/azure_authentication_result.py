from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Ref, Unset, octets

if TYPE_CHECKING:
    from .azure_account_purpose import AzureAccountPurpose
    from .azure_environment import AzureEnvironment
    from .links_dictionary import LinksDictionary


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AzureAuthenticationResult(Model):
    """Result of a sign-in to Microsoft Azure, passed on to requests that act for the signed-in user.

    Attributes:
        access_token_cache: Serialized cache that holds the access tokens; treat it as a secret.
        authenticated_by_certificate: Whether the sign-in used a certificate.
        azure_account_purposes: What the service account is meant for.
        displayable_id: Sign-in name of the user in readable form.
        family_name: Deprecated.
        given_name: Deprecated.
    """

    _fields = {
        "access_token_cache": ("accessTokenCache", octets),
        "authenticated_by_certificate": ("authenticatedByCertificate", None),
        "azure_environment": ("azureEnvironment", EnumRef("AzureEnvironment")),
        "azure_account_purposes": ("azureAccountPurposes", ListOf(EnumRef("AzureAccountPurpose"))),
        "displayable_id": ("displayableId", None),
        "family_name": ("familyName", None),
        "given_name": ("givenName", None),
        "identity_provider": ("identityProvider", None),
        "tenant_id": ("tenantId", None),
        "field_links": ("_links", Ref("LinksDictionary")),
    }

    access_token_cache: bytes
    authenticated_by_certificate: bool | None | Unset = UNSET
    azure_environment: AzureEnvironment | None | Unset = UNSET
    azure_account_purposes: list[AzureAccountPurpose] | None | Unset = UNSET
    displayable_id: str | None | Unset = UNSET
    family_name: str | None | Unset = UNSET
    given_name: str | None | Unset = UNSET
    identity_provider: str | None | Unset = UNSET
    tenant_id: str | None | Unset = UNSET
    field_links: LinksDictionary | None | Unset = UNSET
