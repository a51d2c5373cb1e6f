from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .standard_account_sql_server_from_client import StandardAccountSqlServerFromClient


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class StandardAccountSqlOptionsFromClient(Model):
    """SQL servers that a database account shall be used for."""

    _fields = {"sql_servers": ("sqlServers", ListOf(Ref("StandardAccountSqlServerFromClient")))}

    sql_servers: list[StandardAccountSqlServerFromClient] | None | Unset = UNSET
