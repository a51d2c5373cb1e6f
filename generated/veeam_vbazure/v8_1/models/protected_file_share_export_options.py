from __future__ import annotations

from attrs import define

from ..types import UNSET, ListOf, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ProtectedFileShareExportOptions(Model):
    """Which protected file shares an export covers.

    Attributes:
        search_pattern: Text to look for in names.
    """

    _fields = {"file_share_ids": ("fileShareIds", ListOf(None)), "search_pattern": ("searchPattern", None)}

    file_share_ids: list[str] | None | Unset = UNSET
    search_pattern: str | None | Unset = UNSET
