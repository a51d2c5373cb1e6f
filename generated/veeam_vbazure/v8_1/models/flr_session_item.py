from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset, moment, whole

if TYPE_CHECKING:
    import datetime

    from .flr_session_item_type import FlrSessionItemType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FlrSessionItem(Model):
    """A file or folder seen in a file-level restore session."""

    _fields = {
        "item_path": ("itemPath", None),
        "name": ("name", None),
        "type_": ("type", EnumRef("FlrSessionItemType")),
        "size": ("size", whole),
        "last_modification_time": ("lastModificationTime", moment),
    }

    item_path: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    type_: FlrSessionItemType | None | Unset = UNSET
    size: int | None | Unset = UNSET
    last_modification_time: datetime.datetime | None | Unset = UNSET
