from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .sql_policy_database_from_client import SqlPolicyDatabaseFromClient


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SqlPolicyExcludedItemsFromClient(Model):
    """The SQL databases that a policy shall leave out."""

    _fields = {"databases": ("databases", ListOf(Ref("SqlPolicyDatabaseFromClient")))}

    databases: list[SqlPolicyDatabaseFromClient] | None | Unset = UNSET
