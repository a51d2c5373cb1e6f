from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .inventory_object_model import InventoryObjectModel
    from .pagination_result import PaginationResult


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InventoryBrowserResult(Model):
    """One page of inventory objects.

    Attributes:
        hierarchy_type: View of the hierarchy that was browsed.
    """

    _fields = {
        "data": ("data", ListOf(Ref("InventoryObjectModel"))),
        "pagination": ("pagination", Ref("PaginationResult")),
        "hierarchy_type": ("hierarchyType", None),
    }

    data: list[InventoryObjectModel]
    pagination: PaginationResult
    hierarchy_type: str | None | Unset = UNSET
