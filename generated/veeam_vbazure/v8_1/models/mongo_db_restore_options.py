from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .mongo_db_database_restore_options import MongoDbDatabaseRestoreOptions


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class MongoDbRestoreOptions(Model):
    """MongoDB databases to restore."""

    _fields = {"databases": ("Databases", ListOf(Ref("MongoDbDatabaseRestoreOptions")))}

    databases: list[MongoDbDatabaseRestoreOptions] | None | Unset = UNSET
