from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import ListOf, Model, Ref

if TYPE_CHECKING:
    from .flr_browse_mount_model import FlrBrowseMountModel
    from .pagination_result import PaginationResult


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FlrBrowseMountResult(Model):
    """One page of file restore mount points."""

    _fields = {
        "data": ("data", ListOf(Ref("FlrBrowseMountModel"))),
        "pagination": ("pagination", Ref("PaginationResult")),
    }

    data: list[FlrBrowseMountModel]
    pagination: PaginationResult
