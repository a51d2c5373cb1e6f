from __future__ import annotations

from attrs import define

from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FlrBrowseProperties(Model):
    """How paths are written in the mounted file system.

    Attributes:
        path_separator: Character that separates folders in a path.
    """

    _fields = {"path_separator": ("pathSeparator", None)}

    path_separator: str
