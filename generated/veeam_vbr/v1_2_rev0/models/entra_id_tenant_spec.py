from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Ref, Unset

if TYPE_CHECKING:
    from .e_azure_region_type import EAzureRegionType
    from .e_entra_id_tenant_creation_mode import EEntraIDTenantCreationMode
    from .entra_id_tenant_existing_account_spec import EntraIDTenantExistingAccountSpec
    from .entra_id_tenant_new_account_spec import EntraIDTenantNewAccountSpec


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EntraIDTenantSpec(Model):
    """A Microsoft Entra ID tenant to be added, with an existing or a new application.

    Attributes:
        azure_tenant_id: Identifier of the tenant at Microsoft.
        cache_repository_id: Repository that keeps the cache for the tenant.
        existing_account: Application to use, when creationMode is existingAccount.
        new_account: Device-code login with which to create the application, when creationMode is newAccount.
    """

    _fields = {
        "azure_tenant_id": ("azureTenantId", None),
        "creation_mode": ("creationMode", EnumRef("EEntraIDTenantCreationMode")),
        "description": ("description", None),
        "cache_repository_id": ("cacheRepositoryId", None),
        "region": ("region", EnumRef("EAzureRegionType")),
        "existing_account": ("existingAccount", Ref("EntraIDTenantExistingAccountSpec")),
        "new_account": ("newAccount", Ref("EntraIDTenantNewAccountSpec")),
    }

    azure_tenant_id: str
    creation_mode: EEntraIDTenantCreationMode
    description: str | None | Unset = UNSET
    cache_repository_id: str | None | Unset = UNSET
    region: EAzureRegionType | None | Unset = UNSET
    existing_account: EntraIDTenantExistingAccountSpec | None | Unset = UNSET
    new_account: EntraIDTenantNewAccountSpec | None | Unset = UNSET
