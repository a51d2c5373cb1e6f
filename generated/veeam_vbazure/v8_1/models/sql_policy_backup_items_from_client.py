from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .rest_sql_policy_server_from_client import RESTSqlPolicyServerFromClient
    from .sql_policy_database_from_client import SqlPolicyDatabaseFromClient


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SqlPolicyBackupItemsFromClient(Model):
    """The SQL databases and servers that a policy shall protect."""

    _fields = {
        "databases": ("databases", ListOf(Ref("SqlPolicyDatabaseFromClient"))),
        "sql_servers": ("sqlServers", ListOf(Ref("RESTSqlPolicyServerFromClient"))),
    }

    databases: list[SqlPolicyDatabaseFromClient] | None | Unset = UNSET
    sql_servers: list[RESTSqlPolicyServerFromClient] | None | Unset = UNSET
