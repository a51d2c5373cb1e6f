from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import ListOf, Model, Ref

if TYPE_CHECKING:
    from .inventory_object_model import InventoryObjectModel
    from .pagination_result import PaginationResult


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class VCenterInventoryResult(Model):
    """One page of objects of a vSphere server."""

    _fields = {
        "data": ("data", ListOf(Ref("InventoryObjectModel"))),
        "pagination": ("pagination", Ref("PaginationResult")),
    }

    data: list[InventoryObjectModel]
    pagination: PaginationResult
