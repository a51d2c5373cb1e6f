from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import ListOf, Model, Ref

if TYPE_CHECKING:
    from .pagination_result import PaginationResult
    from .protected_computer_model import ProtectedComputerModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ProtectedComputerResult(Model):
    """One page of protected computers."""

    _fields = {
        "data": ("data", ListOf(Ref("ProtectedComputerModel"))),
        "pagination": ("pagination", Ref("PaginationResult")),
    }

    data: list[ProtectedComputerModel]
    pagination: PaginationResult
