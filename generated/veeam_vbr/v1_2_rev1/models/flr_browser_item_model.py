from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset, moment, whole

if TYPE_CHECKING:
    import datetime

    from .e_flr_item_state_type import EFlrItemStateType
    from .e_flr_item_type import EFlrItemType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FlrBrowserItemModel(Model):
    """A file, folder, drive or link in a mounted backup.

    Attributes:
        item_state: How the item compares with production.
        location: Folder that holds the item.
    """

    _fields = {
        "name": ("name", None),
        "type_": ("type", EnumRef("EFlrItemType")),
        "size": ("size", whole),
        "creation_date": ("creationDate", moment),
        "modified_date": ("modifiedDate", moment),
        "item_state": ("itemState", EnumRef("EFlrItemStateType")),
        "location": ("location", None),
    }

    name: str
    type_: EFlrItemType
    size: int
    creation_date: datetime.datetime
    modified_date: datetime.datetime
    item_state: EFlrItemStateType
    location: str | None | Unset = UNSET
