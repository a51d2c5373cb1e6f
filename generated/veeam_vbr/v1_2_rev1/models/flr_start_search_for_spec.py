from __future__ import annotations

from attrs import define

from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FlrStartSearchForSpec(Model):
    """Request to search a mounted backup for files and folders.

    Attributes:
        path: Folder to search.
    """

    _fields = {"path": ("path", None), "search_string": ("searchString", None)}

    path: str
    search_string: str
