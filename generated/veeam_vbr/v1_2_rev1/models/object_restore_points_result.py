from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import ListOf, Model, Ref

if TYPE_CHECKING:
    from .object_restore_point_model import ObjectRestorePointModel
    from .pagination_result import PaginationResult


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ObjectRestorePointsResult(Model):
    """One page of restore points."""

    _fields = {
        "data": ("data", ListOf(Ref("ObjectRestorePointModel"))),
        "pagination": ("pagination", Ref("PaginationResult")),
    }

    data: list[ObjectRestorePointModel]
    pagination: PaginationResult
