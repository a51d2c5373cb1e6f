from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .entra_id_tenant_model import EntraIDTenantModel
    from .pagination_result import PaginationResult


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EntraIDTenantsResult(Model):
    """One page of Microsoft Entra ID tenants."""

    _fields = {
        "data": ("data", ListOf(Ref("EntraIDTenantModel"))),
        "pagination": ("pagination", Ref("PaginationResult")),
    }

    data: list[EntraIDTenantModel] | None | Unset = UNSET
    pagination: PaginationResult | None | Unset = UNSET
