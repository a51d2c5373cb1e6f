from __future__ import annotations

from attrs import define

from ..types import UNSET, ListOf, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ProtectedVnetExportOptions(Model):
    """Which virtual network configuration restore points an export covers.

    Attributes:
        search_pattern: Text to look for in names.
    """

    _fields = {"restore_point_ids": ("restorePointIds", ListOf(None)), "search_pattern": ("searchPattern", None)}

    restore_point_ids: list[str] | None | Unset = UNSET
    search_pattern: str | None | Unset = UNSET
