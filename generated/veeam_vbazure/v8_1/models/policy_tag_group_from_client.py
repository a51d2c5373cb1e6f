from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .policy_resource_group_from_client import PolicyResourceGroupFromClient
    from .policy_subscription_from_client import PolicySubscriptionFromClient
    from .tag_from_client import TagFromClient


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PolicyTagGroupFromClient(Model):
    """A named combination of tags, with a subscription and a resource group, that selects resources for a backup
    policy.
    """

    _fields = {
        "name": ("name", None),
        "subscription": ("subscription", Ref("PolicySubscriptionFromClient")),
        "resource_group": ("resourceGroup", Ref("PolicyResourceGroupFromClient")),
        "tags": ("tags", ListOf(Ref("TagFromClient"))),
    }

    name: str | None | Unset = UNSET
    subscription: PolicySubscriptionFromClient | None | Unset = UNSET
    resource_group: PolicyResourceGroupFromClient | None | Unset = UNSET
    tags: list[TagFromClient] | None | Unset = UNSET
