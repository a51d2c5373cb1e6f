from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import ListOf, Model, Ref

if TYPE_CHECKING:
    from .entra_id_tenant_browse_mount_model import EntraIdTenantBrowseMountModel
    from .pagination_result import PaginationResult


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EntraIdTenantBrowseMountResult(Model):
    """One page of mount points of tenant backups."""

    _fields = {
        "data": ("data", ListOf(Ref("EntraIdTenantBrowseMountModel"))),
        "pagination": ("pagination", Ref("PaginationResult")),
    }

    data: list[EntraIdTenantBrowseMountModel]
    pagination: PaginationResult
