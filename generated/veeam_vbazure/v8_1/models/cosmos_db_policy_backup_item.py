from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .azure_subscription import AzureSubscription
    from .cosmos_db_account import CosmosDbAccount
    from .cosmos_db_policy_item_deleted_from_azure import CosmosDbPolicyItemDeletedFromAzure
    from .resource_group import ResourceGroup
    from .tag import Tag
    from .tag_group import TagGroup


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CosmosDbPolicyBackupItem(Model):
    """One item selected for a Cosmos DB policy; the property that is set tells what kind of item it is.

    Attributes:
        deleted_item: Stands in for an item that no longer exists in Azure.
    """

    _fields = {
        "subscription": ("subscription", Ref("AzureSubscription")),
        "tag": ("tag", Ref("Tag")),
        "resource_group": ("resourceGroup", Ref("ResourceGroup")),
        "account": ("account", Ref("CosmosDbAccount")),
        "deleted_item": ("deletedItem", Ref("CosmosDbPolicyItemDeletedFromAzure")),
        "tag_group": ("tagGroup", Ref("TagGroup")),
    }

    subscription: AzureSubscription | None | Unset = UNSET
    tag: Tag | None | Unset = UNSET
    resource_group: ResourceGroup | None | Unset = UNSET
    account: CosmosDbAccount | None | Unset = UNSET
    deleted_item: CosmosDbPolicyItemDeletedFromAzure | None | Unset = UNSET
    tag_group: TagGroup | None | Unset = UNSET
