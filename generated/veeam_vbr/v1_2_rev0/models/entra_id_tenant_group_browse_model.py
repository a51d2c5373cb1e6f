from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Unset
from .e_entra_id_tenant_item_type import EEntraIdTenantItemType
from .entra_id_tenant_browse_model import EntraIdTenantBrowseModel

if TYPE_CHECKING:
    from .e_entra_id_tenant_group_membership_type import EEntraIdTenantGroupMembershipType
    from .e_entra_id_tenant_group_type import EEntraIdTenantGroupType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EntraIdTenantGroupBrowseModel(EntraIdTenantBrowseModel):
    """A Microsoft Entra ID group as it was kept in the backup.

    Attributes:
        membership_type: Whether members are assigned one by one or follow a dynamic rule.
        archived: Whether the group was archived when it was backed up.
        mail_enabled: Whether the group can receive mail.
    """

    _fields = {
        "group_type": ("groupType", EnumRef("EEntraIdTenantGroupType")),
        "membership_type": ("membershipType", EnumRef("EEntraIdTenantGroupMembershipType")),
        "description": ("description", None),
        "archived": ("archived", None),
        "mail_enabled": ("mailEnabled", None),
        "visibility": ("visibility", None),
    }

    group_type: EEntraIdTenantGroupType | None | Unset = UNSET
    membership_type: EEntraIdTenantGroupMembershipType | None | Unset = UNSET
    description: str | None | Unset = UNSET
    archived: bool | None | Unset = UNSET
    mail_enabled: bool | None | Unset = UNSET
    visibility: str | None | Unset = UNSET
    type_: EEntraIdTenantItemType = EEntraIdTenantItemType("Group")
