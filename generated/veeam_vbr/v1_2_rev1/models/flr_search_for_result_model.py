from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .flr_browser_item_model import FlrBrowserItemModel
    from .pagination_result import PaginationResult


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FlrSearchForResultModel(Model):
    """One page of what a search in a mounted backup found.

    Attributes:
        path: Folder that was searched.
    """

    _fields = {
        "search_string": ("searchString", None),
        "items": ("items", ListOf(Ref("FlrBrowserItemModel"))),
        "path": ("path", None),
        "pagination": ("pagination", Ref("PaginationResult")),
    }

    search_string: str
    items: list[FlrBrowserItemModel]
    path: str | None | Unset = UNSET
    pagination: PaginationResult | None | Unset = UNSET
