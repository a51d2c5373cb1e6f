from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .database import Database
    from .sql_policy_item_deleted_from_azure import SqlPolicyItemDeletedFromAzure
    from .sql_server import SqlServer


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SqlPolicyBackupItem(Model):
    """One SQL server or database that a policy is set to protect; the property that is filled tells which.

    Attributes:
        deleted_item: Filled when the selected item no longer exists in Azure.
    """

    _fields = {
        "database": ("database", Ref("Database")),
        "sql_server": ("sqlServer", Ref("SqlServer")),
        "deleted_item": ("deletedItem", Ref("SqlPolicyItemDeletedFromAzure")),
    }

    database: Database | None | Unset = UNSET
    sql_server: SqlServer | None | Unset = UNSET
    deleted_item: SqlPolicyItemDeletedFromAzure | None | Unset = UNSET
