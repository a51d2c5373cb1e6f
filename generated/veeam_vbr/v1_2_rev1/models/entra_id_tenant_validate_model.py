from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .entra_id_tenant_missing_item_model import EntraIdTenantMissingItemModel
    from .pagination_result import PaginationResult


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EntraIdTenantValidateModel(Model):
    """Items that validation found missing."""

    _fields = {
        "data": ("data", ListOf(Ref("EntraIdTenantMissingItemModel"))),
        "pagination": ("pagination", Ref("PaginationResult")),
    }

    data: list[EntraIdTenantMissingItemModel] | None | Unset = UNSET
    pagination: PaginationResult | None | Unset = UNSET
