from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import ListOf, Model, Ref

if TYPE_CHECKING:
    from .key_management_server_base_model import KeyManagementServerBaseModel
    from .pagination_result import PaginationResult


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class KeyManagementServersResult(Model):
    """One page of key management servers."""

    _fields = {
        "data": ("data", ListOf(Ref("KeyManagementServerBaseModel"))),
        "pagination": ("pagination", Ref("PaginationResult")),
    }

    data: list[KeyManagementServerBaseModel]
    pagination: PaginationResult
