from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import ListOf, Model, Ref

if TYPE_CHECKING:
    from .entra_id_tenant_browse_model import EntraIdTenantBrowseModel
    from .pagination_result import PaginationResult


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EntraIdTenantBrowseResult(Model):
    """One page of Microsoft Entra ID items from a tenant backup."""

    _fields = {
        "data": ("data", ListOf(Ref("EntraIdTenantBrowseModel"))),
        "pagination": ("pagination", Ref("PaginationResult")),
    }

    data: list[EntraIdTenantBrowseModel]
    pagination: PaginationResult
