from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .flr_search_for_result_order_spec import FlrSearchForResultOrderSpec
    from .pagination_spec import PaginationSpec


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FlrSearchForResultSpec(Model):
    """Page and order for a listing of search results."""

    _fields = {
        "pagination": ("pagination", Ref("PaginationSpec")),
        "order": ("order", Ref("FlrSearchForResultOrderSpec")),
    }

    pagination: PaginationSpec | None | Unset = UNSET
    order: FlrSearchForResultOrderSpec | None | Unset = UNSET
