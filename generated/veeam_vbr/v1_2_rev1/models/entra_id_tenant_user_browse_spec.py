from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Ref, Unset
from .e_entra_id_tenant_item_type import EEntraIdTenantItemType
from .entra_id_tenant_browse_spec import EntraIdTenantBrowseSpec

if TYPE_CHECKING:
    from .entra_id_tenant_user_filter_browse_spec import EntraIdTenantUserFilterBrowseSpec
    from .entra_id_tenant_user_sorting_browse_spec import EntraIdTenantUserSortingBrowseSpec


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EntraIdTenantUserBrowseSpec(EntraIdTenantBrowseSpec):
    """Request to list the users in a Microsoft Entra ID tenant backup."""

    _fields = {
        "filter_": ("filter", Ref("EntraIdTenantUserFilterBrowseSpec")),
        "sorting": ("sorting", Ref("EntraIdTenantUserSortingBrowseSpec")),
    }

    filter_: EntraIdTenantUserFilterBrowseSpec | None | Unset = UNSET
    sorting: EntraIdTenantUserSortingBrowseSpec | None | Unset = UNSET
    type_: EEntraIdTenantItemType = EEntraIdTenantItemType("User")
