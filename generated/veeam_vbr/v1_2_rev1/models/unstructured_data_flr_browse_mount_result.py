from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import ListOf, Model, Ref

if TYPE_CHECKING:
    from .pagination_result import PaginationResult
    from .unstructured_data_flr_browse_mount_model import UnstructuredDataFlrBrowseMountModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UnstructuredDataFlrBrowseMountResult(Model):
    """One page of unstructured data mount points."""

    _fields = {
        "data": ("data", ListOf(Ref("UnstructuredDataFlrBrowseMountModel"))),
        "pagination": ("pagination", Ref("PaginationResult")),
    }

    data: list[UnstructuredDataFlrBrowseMountModel]
    pagination: PaginationResult
