from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import ListOf, Model, Ref

if TYPE_CHECKING:
    from .pagination_result import PaginationResult
    from .replica_point_model import ReplicaPointModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ReplicaPointsResult(Model):
    """One page of restore points of replicas."""

    _fields = {
        "data": ("data", ListOf(Ref("ReplicaPointModel"))),
        "pagination": ("pagination", Ref("PaginationResult")),
    }

    data: list[ReplicaPointModel]
    pagination: PaginationResult
