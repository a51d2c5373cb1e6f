from __future__ import annotations

from attrs import define

from ..types import UNSET, ListOf, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UserExportQueryOptions(Model):
    """Which users an export covers.

    Attributes:
        name_filter: Text to look for in names.
    """

    _fields = {"name_filter": ("nameFilter", None), "user_ids": ("userIds", ListOf(None))}

    name_filter: str | None | Unset = UNSET
    user_ids: list[str] | None | Unset = UNSET
