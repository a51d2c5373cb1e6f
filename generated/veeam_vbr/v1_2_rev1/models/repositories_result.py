from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import ListOf, Model, Ref

if TYPE_CHECKING:
    from .pagination_result import PaginationResult
    from .repository_model import RepositoryModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RepositoriesResult(Model):
    """One page of repositories."""

    _fields = {"data": ("data", ListOf(Ref("RepositoryModel"))), "pagination": ("pagination", Ref("PaginationResult"))}

    data: list[RepositoryModel]
    pagination: PaginationResult
