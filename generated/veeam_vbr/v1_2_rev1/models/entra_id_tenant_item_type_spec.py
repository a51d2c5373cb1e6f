from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import EnumRef, Model

if TYPE_CHECKING:
    from .e_entra_id_tenant_item_type import EEntraIdTenantItemType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EntraIdTenantItemTypeSpec(Model):
    """Names the type of the Microsoft Entra ID item that is asked for."""

    _fields = {"type_": ("type", EnumRef("EEntraIdTenantItemType"))}

    type_: EEntraIdTenantItemType
