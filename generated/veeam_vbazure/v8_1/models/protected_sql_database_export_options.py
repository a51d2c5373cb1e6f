from __future__ import annotations

from attrs import define

from ..types import UNSET, ListOf, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ProtectedSqlDatabaseExportOptions(Model):
    """Which protected SQL databases an export covers.

    Attributes:
        search_pattern: Text to look for in names.
    """

    _fields = {"database_ids": ("databaseIds", ListOf(None)), "search_pattern": ("searchPattern", None)}

    database_ids: list[str] | None | Unset = UNSET
    search_pattern: str | None | Unset = UNSET
