from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset

if TYPE_CHECKING:
    from .policy_backup_item_type import PolicyBackupItemType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PolicyItemDeletedFromAzure(Model):
    """What is still known of an item that a policy names but that no longer exists in Azure.

    Attributes:
        tag_value: Value of the tag, if the item was one.
        tag_name: Name of the tag, if the item was one.
    """

    _fields = {
        "type_": ("type", EnumRef("PolicyBackupItemType")),
        "name": ("name", None),
        "id": ("id", None),
        "tag_value": ("tagValue", None),
        "tag_name": ("tagName", None),
    }

    type_: PolicyBackupItemType | None | Unset = UNSET
    name: str | None | Unset = UNSET
    id: str | None | Unset = UNSET
    tag_value: str | None | Unset = UNSET
    tag_name: str | None | Unset = UNSET
