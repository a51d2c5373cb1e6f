from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import ListOf, Model, Ref

if TYPE_CHECKING:
    from .entra_id_tenant_restore_point_model import EntraIdTenantRestorePointModel
    from .pagination_result import PaginationResult


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EntraIdTenantRestorePointsResult(Model):
    """One page of restore points of a Microsoft Entra ID tenant or item."""

    _fields = {
        "data": ("data", ListOf(Ref("EntraIdTenantRestorePointModel"))),
        "pagination": ("pagination", Ref("PaginationResult")),
    }

    data: list[EntraIdTenantRestorePointModel]
    pagination: PaginationResult
