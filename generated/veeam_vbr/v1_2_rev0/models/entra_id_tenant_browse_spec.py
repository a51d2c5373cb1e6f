from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset, whole

if TYPE_CHECKING:
    from .e_entra_id_tenant_item_type import EEntraIdTenantItemType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EntraIdTenantBrowseSpec(Model):
    """Asks for Microsoft Entra ID items of one kind in a tenant backup; type says which further properties apply.

    Attributes:
        skip: Number of items to leave out at the start.
        limit: Most items to return.
    """

    _fields = {"type_": ("type", EnumRef("EEntraIdTenantItemType")), "skip": ("skip", whole), "limit": ("limit", whole)}
    _variants = (
        "type",
        {
            "User": "EntraIdTenantUserBrowseSpec",
            "Group": "EntraIdTenantGroupBrowseSpec",
            "AdminUnit": "EntraIdTenantAdminUnitBrowseSpec",
            "Role": "EntraIdTenantRoleBrowseSpec",
            "Application": "EntraIdTenantApplicationBrowseSpec",
            "ConditionalAccessPolicy": "EntraIdTenantConditionalAccessPolicyBrowseSpec",
        },
    )

    type_: EEntraIdTenantItemType
    skip: int | None | Unset = UNSET
    limit: int | None | Unset = UNSET
