from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .cosmos_db_account_from_client import CosmosDbAccountFromClient
    from .tag_from_client import TagFromClient


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CosmosDbPolicyExcludedItemsFromClient(Model):
    """Items to exclude from a Cosmos DB policy."""

    _fields = {
        "cosmos_db_accounts": ("cosmosDbAccounts", ListOf(Ref("CosmosDbAccountFromClient"))),
        "tags": ("tags", ListOf(Ref("TagFromClient"))),
    }

    cosmos_db_accounts: list[CosmosDbAccountFromClient] | None | Unset = UNSET
    tags: list[TagFromClient] | None | Unset = UNSET
