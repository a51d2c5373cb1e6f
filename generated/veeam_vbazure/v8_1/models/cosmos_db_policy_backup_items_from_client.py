from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .cosmos_db_account_from_client import CosmosDbAccountFromClient
    from .policy_resource_group_from_client import PolicyResourceGroupFromClient
    from .policy_subscription_from_client import PolicySubscriptionFromClient
    from .policy_tag_group_from_client import PolicyTagGroupFromClient
    from .tag_from_client import TagFromClient


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CosmosDbPolicyBackupItemsFromClient(Model):
    """Items to protect with a Cosmos DB policy."""

    _fields = {
        "subscriptions": ("subscriptions", ListOf(Ref("PolicySubscriptionFromClient"))),
        "tags": ("tags", ListOf(Ref("TagFromClient"))),
        "resource_groups": ("resourceGroups", ListOf(Ref("PolicyResourceGroupFromClient"))),
        "cosmos_db_accounts": ("cosmosDbAccounts", ListOf(Ref("CosmosDbAccountFromClient"))),
        "tag_groups": ("tagGroups", ListOf(Ref("PolicyTagGroupFromClient"))),
    }

    subscriptions: list[PolicySubscriptionFromClient] | None | Unset = UNSET
    tags: list[TagFromClient] | None | Unset = UNSET
    resource_groups: list[PolicyResourceGroupFromClient] | None | Unset = UNSET
    cosmos_db_accounts: list[CosmosDbAccountFromClient] | None | Unset = UNSET
    tag_groups: list[PolicyTagGroupFromClient] | None | Unset = UNSET
