from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import ListOf, Model, Ref

if TYPE_CHECKING:
    from .pagination_result import PaginationResult
    from .scale_out_repository_model import ScaleOutRepositoryModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ScaleOutRepositoriesResult(Model):
    """One page of scale-out backup repositories."""

    _fields = {
        "data": ("data", ListOf(Ref("ScaleOutRepositoryModel"))),
        "pagination": ("pagination", Ref("PaginationResult")),
    }

    data: list[ScaleOutRepositoryModel]
    pagination: PaginationResult
