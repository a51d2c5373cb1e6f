from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset

if TYPE_CHECKING:
    from .sql_server_type import SqlServerType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SqlServerForProtectedDatabase(Model):
    """The SQL server of a protected database."""

    _fields = {"id": ("id", None), "name": ("name", None), "server_type": ("serverType", EnumRef("SqlServerType"))}

    id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    server_type: SqlServerType | None | Unset = UNSET
