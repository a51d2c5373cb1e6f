from __future__ import annotations

from attrs import define

from ..types import UNSET, ListOf, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ProtectedCosmosDbAccountExportOptions(Model):
    """Which protected Cosmos DB accounts an export covers.

    Attributes:
        accounts: IDs of the accounts.
        search_pattern: Text to look for in names.
    """

    _fields = {"accounts": ("accounts", ListOf(None)), "search_pattern": ("searchPattern", None)}

    accounts: list[str] | None | Unset = UNSET
    search_pattern: str | None | Unset = UNSET
