from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import ListOf, Model, Ref

if TYPE_CHECKING:
    from .entra_id_tenant_production_item_model import EntraIdTenantProductionItemModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EntraIdTenantCheckProductionItemsModel(Model):
    """The items that were looked for in the production tenant."""

    _fields = {"items": ("items", ListOf(Ref("EntraIdTenantProductionItemModel")))}

    items: list[EntraIdTenantProductionItemModel]
