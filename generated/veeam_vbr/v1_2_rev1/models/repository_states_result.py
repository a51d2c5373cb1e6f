from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import ListOf, Model, Ref

if TYPE_CHECKING:
    from .pagination_result import PaginationResult
    from .repository_state_model import RepositoryStateModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RepositoryStatesResult(Model):
    """One page of repository states."""

    _fields = {
        "data": ("data", ListOf(Ref("RepositoryStateModel"))),
        "pagination": ("pagination", Ref("PaginationResult")),
    }

    data: list[RepositoryStateModel]
    pagination: PaginationResult
