from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset

if TYPE_CHECKING:
    from .sql_policy_backup_item_type import SqlPolicyBackupItemType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SqlPolicyItemDeletedFromAzure(Model):
    """What is still known of a SQL item that a policy names but that no longer exists in Azure."""

    _fields = {"type_": ("type", EnumRef("SqlPolicyBackupItemType")), "name": ("name", None), "id": ("id", None)}

    type_: SqlPolicyBackupItemType | None | Unset = UNSET
    name: str | None | Unset = UNSET
    id: str | None | Unset = UNSET
