from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import ListOf, Model, Ref

if TYPE_CHECKING:
    from .pagination_result import PaginationResult
    from .proxy_model import ProxyModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ProxiesResult(Model):
    """One page of backup proxies."""

    _fields = {"data": ("data", ListOf(Ref("ProxyModel"))), "pagination": ("pagination", Ref("PaginationResult"))}

    data: list[ProxyModel]
    pagination: PaginationResult
