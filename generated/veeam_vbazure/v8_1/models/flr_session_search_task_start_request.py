from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset, whole


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FlrSessionSearchTaskStartRequest(Model):
    """Where and what to search for in a file-level restore session.

    Attributes:
        path: Folder to search in.
        limit: At least -1.
        traverse: Whether to search subfolders too.
    """

    _fields = {
        "path": ("path", None),
        "limit": ("limit", whole),
        "traverse": ("traverse", None),
        "search_pattern": ("searchPattern", None),
    }

    path: str | None | Unset = UNSET
    limit: int | None | Unset = UNSET
    traverse: bool | None | Unset = UNSET
    search_pattern: str | None | Unset = UNSET
