from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .azure_subscription import AzureSubscription
    from .resource_group import ResourceGroup
    from .tag import Tag


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TagGroup(Model):
    """A named combination of tags, with a subscription and a resource group, that selects resources."""

    _fields = {
        "name": ("name", None),
        "subscription": ("subscription", Ref("AzureSubscription")),
        "resource_group": ("resourceGroup", Ref("ResourceGroup")),
        "tags": ("tags", ListOf(Ref("Tag"))),
    }

    name: str | None | Unset = UNSET
    subscription: AzureSubscription | None | Unset = UNSET
    resource_group: ResourceGroup | None | Unset = UNSET
    tags: list[Tag] | None | Unset = UNSET
