from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import ListOf, Model, Ref

if TYPE_CHECKING:
    from .pagination_result import PaginationResult
    from .services_model import ServicesModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ServicesResult(Model):
    """One page of services associated with the backup server."""

    _fields = {"data": ("data", ListOf(Ref("ServicesModel"))), "pagination": ("pagination", Ref("PaginationResult"))}

    data: list[ServicesModel]
    pagination: PaginationResult
