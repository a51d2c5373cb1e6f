from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .flr_browser_item_model import FlrBrowserItemModel
    from .pagination_result import PaginationResult


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FlrBrowseFolderModel(Model):
    """Contents of one folder in a mounted backup.

    Attributes:
        path: The folder that was listed.
    """

    _fields = {
        "path": ("path", None),
        "items": ("items", ListOf(Ref("FlrBrowserItemModel"))),
        "pagination": ("pagination", Ref("PaginationResult")),
    }

    path: str
    items: list[FlrBrowserItemModel]
    pagination: PaginationResult | None | Unset = UNSET
