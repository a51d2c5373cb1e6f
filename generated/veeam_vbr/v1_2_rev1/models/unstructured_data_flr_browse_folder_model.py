from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .pagination_result import PaginationResult
    from .unstructured_data_flr_browse_item_model import UnstructuredDataFlrBrowseItemModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UnstructuredDataFlrBrowseFolderModel(Model):
    """Contents of one folder in mounted unstructured data.

    Attributes:
        path: The folder that was listed.
    """

    _fields = {
        "path": ("path", None),
        "items": ("items", ListOf(Ref("UnstructuredDataFlrBrowseItemModel"))),
        "pagination": ("pagination", Ref("PaginationResult")),
    }

    path: str
    items: list[UnstructuredDataFlrBrowseItemModel]
    pagination: PaginationResult | None | Unset = UNSET
