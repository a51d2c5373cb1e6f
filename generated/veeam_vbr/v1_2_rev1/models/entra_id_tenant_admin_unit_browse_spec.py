from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Ref, Unset
from .e_entra_id_tenant_item_type import EEntraIdTenantItemType
from .entra_id_tenant_browse_spec import EntraIdTenantBrowseSpec

if TYPE_CHECKING:
    from .entra_id_tenant_admin_unit_filter_browse_spec import EntraIdTenantAdminUnitFilterBrowseSpec
    from .entra_id_tenant_admin_unit_sorting_browse_spec import EntraIdTenantAdminUnitSortingBrowseSpec


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EntraIdTenantAdminUnitBrowseSpec(EntraIdTenantBrowseSpec):
    """Asks for administrative units in a tenant backup."""

    _fields = {
        "filter_": ("filter", Ref("EntraIdTenantAdminUnitFilterBrowseSpec")),
        "sorting": ("sorting", Ref("EntraIdTenantAdminUnitSortingBrowseSpec")),
    }

    filter_: EntraIdTenantAdminUnitFilterBrowseSpec | None | Unset = UNSET
    sorting: EntraIdTenantAdminUnitSortingBrowseSpec | None | Unset = UNSET
    type_: EEntraIdTenantItemType = EEntraIdTenantItemType("AdminUnit")
