from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Ref, Unset
from .e_entra_id_tenant_item_type import EEntraIdTenantItemType
from .entra_id_tenant_browse_spec import EntraIdTenantBrowseSpec

if TYPE_CHECKING:
    from .entra_id_tenant_conditional_access_policy_filter_browse_spec import (
        EntraIdTenantConditionalAccessPolicyFilterBrowseSpec,
    )
    from .entra_id_tenant_conditional_access_policy_sorting_browse_spec import (
        EntraIdTenantConditionalAccessPolicySortingBrowseSpec,
    )


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EntraIdTenantConditionalAccessPolicyBrowseSpec(EntraIdTenantBrowseSpec):
    """Asks for conditional access policies in a tenant backup."""

    _fields = {
        "filter_": ("filter", Ref("EntraIdTenantConditionalAccessPolicyFilterBrowseSpec")),
        "sorting": ("sorting", Ref("EntraIdTenantConditionalAccessPolicySortingBrowseSpec")),
    }

    filter_: EntraIdTenantConditionalAccessPolicyFilterBrowseSpec | None | Unset = UNSET
    sorting: EntraIdTenantConditionalAccessPolicySortingBrowseSpec | None | Unset = UNSET
    type_: EEntraIdTenantItemType = EEntraIdTenantItemType("ConditionalAccessPolicy")
