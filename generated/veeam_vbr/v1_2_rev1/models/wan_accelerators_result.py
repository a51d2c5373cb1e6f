from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import ListOf, Model, Ref

if TYPE_CHECKING:
    from .pagination_result import PaginationResult
    from .wan_accelerator_model import WANAcceleratorModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class WANAcceleratorsResult(Model):
    """One page of WAN accelerators."""

    _fields = {
        "data": ("data", ListOf(Ref("WANAcceleratorModel"))),
        "pagination": ("pagination", Ref("PaginationResult")),
    }

    data: list[WANAcceleratorModel]
    pagination: PaginationResult
