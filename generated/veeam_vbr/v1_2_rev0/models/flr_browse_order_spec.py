from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset

if TYPE_CHECKING:
    from .e_flr_browse_order_type import EFlrBrowseOrderType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FlrBrowseOrderSpec(Model):
    """Order in which mounted files and folders are listed.

    Attributes:
        order_asc: Whether to sort upwards.
    """

    _fields = {"order_column": ("orderColumn", EnumRef("EFlrBrowseOrderType")), "order_asc": ("orderAsc", None)}

    order_column: EFlrBrowseOrderType
    order_asc: bool | None | Unset = UNSET
