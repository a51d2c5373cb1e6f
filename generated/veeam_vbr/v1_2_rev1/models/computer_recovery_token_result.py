from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import ListOf, Model, Ref

if TYPE_CHECKING:
    from .computer_recovery_token_model import ComputerRecoveryTokenModel
    from .pagination_result import PaginationResult


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ComputerRecoveryTokenResult(Model):
    """One page of recovery tokens."""

    _fields = {
        "data": ("data", ListOf(Ref("ComputerRecoveryTokenModel"))),
        "pagination": ("pagination", Ref("PaginationResult")),
    }

    data: list[ComputerRecoveryTokenModel]
    pagination: PaginationResult
