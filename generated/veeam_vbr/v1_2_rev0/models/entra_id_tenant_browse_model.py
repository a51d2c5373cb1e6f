from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset, moment

if TYPE_CHECKING:
    import datetime

    from .e_entra_id_tenant_item_type import EEntraIdTenantItemType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EntraIdTenantBrowseModel(Model):
    """A Microsoft Entra ID item found in a tenant backup; type says which kind it is.

    Attributes:
        restore_point_id: Restore point that holds the item.
        restore_point_date: When that restore point was created.
    """

    _fields = {
        "id": ("id", None),
        "restore_point_id": ("restorePointId", None),
        "restore_point_date": ("restorePointDate", moment),
        "type_": ("type", EnumRef("EEntraIdTenantItemType")),
        "display_name": ("displayName", None),
    }
    _variants = (
        "type",
        {
            "User": "EntraIdTenantUserBrowseModel",
            "Group": "EntraIdTenantGroupBrowseModel",
            "AdminUnit": "EntraIdTenantAdminUnitBrowseModel",
            "Role": "EntraIdTenantRoleBrowseModel",
            "Application": "EntraIdTenantApplicationBrowseModel",
            "ConditionalAccessPolicy": "EntraIdTenantConditionalAccessPolicyBrowseModel",
        },
    )

    id: str
    restore_point_id: str
    restore_point_date: datetime.datetime
    type_: EEntraIdTenantItemType
    display_name: str | None | Unset = UNSET
