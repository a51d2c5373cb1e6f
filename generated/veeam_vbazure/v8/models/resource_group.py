from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Ref, Unset

if TYPE_CHECKING:
    from .azure_environment import AzureEnvironment
    from .links_dictionary import LinksDictionary


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ResourceGroup(Model):
    """An Azure resource group.

    Attributes:
        id: ID on the appliance.
        resource_id: Azure resource ID.
        tenant_id: ID of the Microsoft Entra tenant.
        field_links: Links to this item and to related ones, by relation.
    """

    _fields = {
        "id": ("id", None),
        "resource_id": ("resourceId", None),
        "name": ("name", None),
        "azure_environment": ("azureEnvironment", EnumRef("AzureEnvironment")),
        "subscription_id": ("subscriptionId", None),
        "tenant_id": ("tenantId", None),
        "region_id": ("regionId", None),
        "field_links": ("_links", Ref("LinksDictionary")),
    }

    id: str | None | Unset = UNSET
    resource_id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    azure_environment: AzureEnvironment | None | Unset = UNSET
    subscription_id: str | None | Unset = UNSET
    tenant_id: str | None | Unset = UNSET
    region_id: str | None | Unset = UNSET
    field_links: LinksDictionary | None | Unset = UNSET
