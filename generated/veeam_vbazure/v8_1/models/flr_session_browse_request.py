from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FlrSessionBrowseRequest(Model):
    """Folder whose contents are to be listed in a file-level restore session.

    Attributes:
        path: Path of the folder.
    """

    _fields = {"path": ("path", None)}

    path: str | None | Unset = UNSET
