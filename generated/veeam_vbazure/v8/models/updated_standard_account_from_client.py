from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Ref, Unset

if TYPE_CHECKING:
    from .standard_account_kind import StandardAccountKind
    from .standard_account_sql_options_from_client import StandardAccountSqlOptionsFromClient


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UpdatedStandardAccountFromClient(Model):
    """New settings for an SMTP or database account.

    Attributes:
        name: Minimum length 1, maximum length 255.
        description: Maximum length 512.
        username: Maximum length 255.
        password: Maximum length 255.
        sql_options_from_client: SQL servers that the account is used for, if it is a database account.
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
