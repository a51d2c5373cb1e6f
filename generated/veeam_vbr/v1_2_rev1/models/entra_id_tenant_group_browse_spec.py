from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Ref, Unset
from .e_entra_id_tenant_item_type import EEntraIdTenantItemType
from .entra_id_tenant_browse_spec import EntraIdTenantBrowseSpec

if TYPE_CHECKING:
    from .entra_id_tenant_group_filter_browse_spec import EntraIdTenantGroupFilterBrowseSpec
    from .entra_id_tenant_group_sorting_browse_spec import EntraIdTenantGroupSortingBrowseSpec


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EntraIdTenantGroupBrowseSpec(EntraIdTenantBrowseSpec):
    """Request to list the groups in a Microsoft Entra ID tenant backup."""

    _fields = {
        "filter_": ("filter", Ref("EntraIdTenantGroupFilterBrowseSpec")),
        "sorting": ("sorting", Ref("EntraIdTenantGroupSortingBrowseSpec")),
    }

    filter_: EntraIdTenantGroupFilterBrowseSpec | None | Unset = UNSET
    sorting: EntraIdTenantGroupSortingBrowseSpec | None | Unset = UNSET
    type_: EEntraIdTenantItemType = EEntraIdTenantItemType("Group")
