from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Ref, Unset

if TYPE_CHECKING:
    from .standard_account_kind import StandardAccountKind
    from .standard_account_sql_options_from_client import StandardAccountSqlOptionsFromClient


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class NewStandardAccountFromClient(Model):
    """An account with a user name and password to add, for SMTP or for databases.

    Attributes:
        name: Minimum length 1, maximum length 255.
        kind: What the account is for.
        description: Maximum length 512.
        username: Maximum length 255.
        password: Maximum length 255.
        sql_options_from_client: SQL servers of the account, when it is for databases.
    """

    _fields = {
        "name": ("name", None),
        "kind": ("kind", EnumRef("StandardAccountKind")),
        "description": ("description", None),
        "username": ("username", None),
        "password": ("password", None),
        "sql_options_from_client": ("sqlOptionsFromClient", Ref("StandardAccountSqlOptionsFromClient")),
    }

    name: str
    kind: StandardAccountKind | None | Unset = UNSET
    description: str | None | Unset = UNSET
    username: str | None | Unset = UNSET
    password: str | None | Unset = UNSET
    sql_options_from_client: StandardAccountSqlOptionsFromClient | None | Unset = UNSET
