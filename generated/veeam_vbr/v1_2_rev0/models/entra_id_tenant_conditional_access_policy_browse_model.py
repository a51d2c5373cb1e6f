from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Unset
from .e_entra_id_tenant_item_type import EEntraIdTenantItemType
from .entra_id_tenant_browse_model import EntraIdTenantBrowseModel

if TYPE_CHECKING:
    from .e_entra_id_tenant_conditional_access_policy_state import EEntraIdTenantConditionalAccessPolicyState


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EntraIdTenantConditionalAccessPolicyBrowseModel(EntraIdTenantBrowseModel):
    """A conditional access policy found in a tenant backup."""

    _fields = {"state": ("state", EnumRef("EEntraIdTenantConditionalAccessPolicyState"))}

    state: EEntraIdTenantConditionalAccessPolicyState | None | Unset = UNSET
    type_: EEntraIdTenantItemType = EEntraIdTenantItemType("ConditionalAccessPolicy")
