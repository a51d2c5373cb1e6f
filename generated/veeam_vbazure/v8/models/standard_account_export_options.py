from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Unset

if TYPE_CHECKING:
    from .standard_account_kind import StandardAccountKind


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class StandardAccountExportOptions(Model):
    """Which SMTP and database accounts an export covers.

    Attributes:
        search_pattern: Text to look for in names.
    """

    _fields = {
        "type_": ("type", ListOf(EnumRef("StandardAccountKind"))),
        "search_pattern": ("searchPattern", None),
        "account_ids": ("accountIds", ListOf(None)),
    }

    type_: list[StandardAccountKind] | None | Unset = UNSET
    search_pattern: str | None | Unset = UNSET
    account_ids: list[str] | None | Unset = UNSET
