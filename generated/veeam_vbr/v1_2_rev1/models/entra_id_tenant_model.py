from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Ref, Unset

if TYPE_CHECKING:
    from .e_azure_region_type import EAzureRegionType
    from .entra_id_tenant_authentication_model import EntraIDTenantAuthenticationModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EntraIDTenantModel(Model):
    """A Microsoft Entra ID tenant that was added to the backup server.

    Attributes:
        id: Identifier of the tenant on the backup server; azureTenantId is the one at Microsoft.
        cache_repository_id: Repository that keeps the cache for the tenant.
    """

    _fields = {
        "id": ("id", None),
        "azure_tenant_id": ("azureTenantId", None),
        "description": ("description", None),
        "cache_repository_id": ("cacheRepositoryId", None),
        "region": ("region", EnumRef("EAzureRegionType")),
        "authentication": ("authentication", Ref("EntraIDTenantAuthenticationModel")),
    }

    id: str
    azure_tenant_id: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    cache_repository_id: str | None | Unset = UNSET
    region: EAzureRegionType | None | Unset = UNSET
    authentication: EntraIDTenantAuthenticationModel | None | Unset = UNSET
