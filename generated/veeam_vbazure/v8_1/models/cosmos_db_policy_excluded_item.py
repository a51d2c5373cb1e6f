from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .cosmos_db_account import CosmosDbAccount
    from .cosmos_db_policy_item_deleted_from_azure import CosmosDbPolicyItemDeletedFromAzure
    from .tag import Tag


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CosmosDbPolicyExcludedItem(Model):
    """One item excluded from a Cosmos DB policy; the property that is set tells what kind of item it is.

    Attributes:
        deleted_item: Stands in for an item that no longer exists in Azure.
    """

    _fields = {
        "account": ("account", Ref("CosmosDbAccount")),
        "deleted_item": ("deletedItem", Ref("CosmosDbPolicyItemDeletedFromAzure")),
        "tag": ("tag", Ref("Tag")),
    }

    account: CosmosDbAccount | None | Unset = UNSET
    deleted_item: CosmosDbPolicyItemDeletedFromAzure | None | Unset = UNSET
    tag: Tag | None | Unset = UNSET
