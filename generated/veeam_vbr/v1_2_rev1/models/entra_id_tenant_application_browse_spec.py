from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Ref, Unset
from .e_entra_id_tenant_item_type import EEntraIdTenantItemType
from .entra_id_tenant_browse_spec import EntraIdTenantBrowseSpec

if TYPE_CHECKING:
    from .entra_id_tenant_application_filter_browse_spec import EntraIdTenantApplicationFilterBrowseSpec
    from .entra_id_tenant_application_sorting_browse_spec import EntraIdTenantApplicationSortingBrowseSpec


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EntraIdTenantApplicationBrowseSpec(EntraIdTenantBrowseSpec):
    """Asks for applications in a tenant backup."""

    _fields = {
        "filter_": ("filter", Ref("EntraIdTenantApplicationFilterBrowseSpec")),
        "sorting": ("sorting", Ref("EntraIdTenantApplicationSortingBrowseSpec")),
    }

    filter_: EntraIdTenantApplicationFilterBrowseSpec | None | Unset = UNSET
    sorting: EntraIdTenantApplicationSortingBrowseSpec | None | Unset = UNSET
    type_: EEntraIdTenantItemType = EEntraIdTenantItemType("Application")
