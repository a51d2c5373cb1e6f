from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class DocumentChecksum(Model):
    """Type and checksum of a license agreement that is being accepted.

    Attributes:
        checksum: Checksum of the agreement's content, as read from the server.
    """

    _fields = {"checksum": ("checksum", None), "type_": ("type", None)}

    checksum: str | None | Unset = UNSET
    type_: str | None | Unset = UNSET
