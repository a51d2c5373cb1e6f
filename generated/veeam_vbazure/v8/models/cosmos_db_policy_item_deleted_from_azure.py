from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset

if TYPE_CHECKING:
    from .cosmos_db_policy_backup_item_type import CosmosDbPolicyBackupItemType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CosmosDbPolicyItemDeletedFromAzure(Model):
    """An item of a Cosmos DB policy that no longer exists in Azure."""

    _fields = {
        "type_": ("type", EnumRef("CosmosDbPolicyBackupItemType")),
        "name": ("name", None),
        "id": ("id", None),
        "tag_value": ("tagValue", None),
        "tag_name": ("tagName", None),
    }

    type_: CosmosDbPolicyBackupItemType | None | Unset = UNSET
    name: str | None | Unset = UNSET
    id: str | None | Unset = UNSET
    tag_value: str | None | Unset = UNSET
    tag_name: str | None | Unset = UNSET
