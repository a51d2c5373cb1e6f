from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset

if TYPE_CHECKING:
    from .e_flr_search_for_result_order_type import EFlrSearchForResultOrderType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FlrSearchForResultOrderSpec(Model):
    """Order in which search results are listed.

    Attributes:
        order_asc: Whether to sort upwards.
    """

    _fields = {
        "order_column": ("orderColumn", EnumRef("EFlrSearchForResultOrderType")),
        "order_asc": ("orderAsc", None),
    }

    order_column: EFlrSearchForResultOrderType
    order_asc: bool | None | Unset = UNSET
