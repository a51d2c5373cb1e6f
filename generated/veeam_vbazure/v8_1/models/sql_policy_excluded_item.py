from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .database import Database
    from .sql_policy_item_deleted_from_azure import SqlPolicyItemDeletedFromAzure


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SqlPolicyExcludedItem(Model):
    """One SQL database that a policy leaves out.

    Attributes:
        deleted_item: Filled when the excluded database no longer exists in Azure.
    """

    _fields = {
        "database": ("database", Ref("Database")),
        "deleted_item": ("deletedItem", Ref("SqlPolicyItemDeletedFromAzure")),
    }

    database: Database | None | Unset = UNSET
    deleted_item: SqlPolicyItemDeletedFromAzure | None | Unset = UNSET
