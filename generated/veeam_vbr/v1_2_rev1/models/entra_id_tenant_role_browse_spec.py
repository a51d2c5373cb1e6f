from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Ref, Unset
from .e_entra_id_tenant_item_type import EEntraIdTenantItemType
from .entra_id_tenant_browse_spec import EntraIdTenantBrowseSpec

if TYPE_CHECKING:
    from .entra_id_tenant_role_filter_browse_spec import EntraIdTenantRoleFilterBrowseSpec
    from .entra_id_tenant_role_sorting_browse_spec import EntraIdTenantRoleSortingBrowseSpec


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EntraIdTenantRoleBrowseSpec(EntraIdTenantBrowseSpec):
    """Request to list the roles in a Microsoft Entra ID tenant backup."""

    _fields = {
        "filter_": ("filter", Ref("EntraIdTenantRoleFilterBrowseSpec")),
        "sorting": ("sorting", Ref("EntraIdTenantRoleSortingBrowseSpec")),
    }

    filter_: EntraIdTenantRoleFilterBrowseSpec | None | Unset = UNSET
    sorting: EntraIdTenantRoleSortingBrowseSpec | None | Unset = UNSET
    type_: EEntraIdTenantItemType = EEntraIdTenantItemType("Role")
