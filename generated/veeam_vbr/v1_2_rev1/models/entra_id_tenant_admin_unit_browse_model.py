from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Unset
from .e_entra_id_tenant_item_type import EEntraIdTenantItemType
from .entra_id_tenant_browse_model import EntraIdTenantBrowseModel

if TYPE_CHECKING:
    from .e_entra_id_tenant_admin_unit_visibility_type import EEntraIdTenantAdminUnitVisibilityType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EntraIdTenantAdminUnitBrowseModel(EntraIdTenantBrowseModel):
    """An administrative unit found in a tenant backup."""

    _fields = {
        "visibility": ("visibility", EnumRef("EEntraIdTenantAdminUnitVisibilityType")),
        "description": ("description", None),
    }

    visibility: EEntraIdTenantAdminUnitVisibilityType
    description: str | None | Unset = UNSET
    type_: EEntraIdTenantItemType = EEntraIdTenantItemType("AdminUnit")
