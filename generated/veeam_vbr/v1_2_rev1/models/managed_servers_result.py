from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import ListOf, Model, Ref

if TYPE_CHECKING:
    from .managed_server_model import ManagedServerModel
    from .pagination_result import PaginationResult


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ManagedServersResult(Model):
    """One page of managed servers."""

    _fields = {
        "data": ("data", ListOf(Ref("ManagedServerModel"))),
        "pagination": ("pagination", Ref("PaginationResult")),
    }

    data: list[ManagedServerModel]
    pagination: PaginationResult
