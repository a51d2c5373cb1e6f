from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import ListOf, Model, Ref

if TYPE_CHECKING:
    from .pagination_result import PaginationResult
    from .unstructured_data_server_model import UnstructuredDataServerModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UnstructuredDataServersResult(Model):
    """One page of unstructured data servers."""

    _fields = {
        "data": ("data", ListOf(Ref("UnstructuredDataServerModel"))),
        "pagination": ("pagination", Ref("PaginationResult")),
    }

    data: list[UnstructuredDataServerModel]
    pagination: PaginationResult
