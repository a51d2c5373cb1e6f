from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Unset

if TYPE_CHECKING:
    from .e_entra_id_tenant_group_membership_type import EEntraIdTenantGroupMembershipType
    from .e_entra_id_tenant_group_type import EEntraIdTenantGroupType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EntraIdTenantGroupFilterBrowseSpec(Model):
    """Conditions that narrow a listing of groups.

    Attributes:
        display_name: Matches the display name of the group.
        group_types: Keeps only groups of these types.
        membership_types: Keeps only groups with these kinds of membership.
    """

    _fields = {
        "display_name": ("displayName", None),
        "group_types": ("groupTypes", ListOf(EnumRef("EEntraIdTenantGroupType"))),
        "membership_types": ("membershipTypes", ListOf(EnumRef("EEntraIdTenantGroupMembershipType"))),
    }

    display_name: str | None | Unset = UNSET
    group_types: list[EEntraIdTenantGroupType] | None | Unset = UNSET
    membership_types: list[EEntraIdTenantGroupMembershipType] | None | Unset = UNSET
