from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .cosmos_db_account_restorable_subresource import CosmosDbAccountRestorableSubresource


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CosmosDbAccountRestorableResource(Model):
    """An item of a Cosmos DB account that can be restored, with the items in it.

    Attributes:
        subresources: Restorable items within this one.
    """

    _fields = {
        "name": ("name", None),
        "resource_type": ("resourceType", None),
        "subresources": ("subresources", ListOf(Ref("CosmosDbAccountRestorableSubresource"))),
    }

    name: str | None | Unset = UNSET
    resource_type: str | None | Unset = UNSET
    subresources: list[CosmosDbAccountRestorableSubresource] | None | Unset = UNSET
