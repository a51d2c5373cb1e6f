from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import ListOf, Model, Ref

if TYPE_CHECKING:
    from .pagination_result import PaginationResult
    from .replica_model import ReplicaModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ReplicasResult(Model):
    """One page of replicas."""

    _fields = {"data": ("data", ListOf(Ref("ReplicaModel"))), "pagination": ("pagination", Ref("PaginationResult"))}

    data: list[ReplicaModel]
    pagination: PaginationResult
