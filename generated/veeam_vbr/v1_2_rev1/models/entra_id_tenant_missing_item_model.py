from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset

if TYPE_CHECKING:
    from .e_entra_id_tenant_item_type import EEntraIdTenantItemType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EntraIdTenantMissingItemModel(Model):
    """A Microsoft Entra ID item that validation found missing."""

    _fields = {
        "item_id": ("itemId", None),
        "display_name": ("displayName", None),
        "item_type": ("itemType", EnumRef("EEntraIdTenantItemType")),
    }

    item_id: str
    display_name: str | None | Unset = UNSET
    item_type: EEntraIdTenantItemType | None | Unset = UNSET
