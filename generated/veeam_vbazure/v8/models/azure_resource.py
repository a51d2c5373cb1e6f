from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Ref, Unset

if TYPE_CHECKING:
    from .links_dictionary import LinksDictionary
    from .resource_type import ResourceType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AzureResource(Model):
    """An Azure resource with the place it lives in."""

    _fields = {
        "id": ("id", None),
        "name": ("name", None),
        "display_name": ("displayName", None),
        "resource_group_name": ("resourceGroupName", None),
        "resource_type": ("resourceType", EnumRef("ResourceType")),
        "region_id": ("regionId", None),
        "region_name": ("regionName", None),
        "subscription_id": ("subscriptionId", None),
        "subscription_name": ("subscriptionName", None),
        "field_links": ("_links", Ref("LinksDictionary")),
    }

    id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    display_name: str | None | Unset = UNSET
    resource_group_name: str | None | Unset = UNSET
    resource_type: ResourceType | None | Unset = UNSET
    region_id: str | None | Unset = UNSET
    region_name: str | None | Unset = UNSET
    subscription_id: str | None | Unset = UNSET
    subscription_name: str | None | Unset = UNSET
    field_links: LinksDictionary | None | Unset = UNSET
