from __future__ import annotations

from attrs import define

from ..types import UNSET, Unset
from .e_entra_id_tenant_item_type import EEntraIdTenantItemType
from .entra_id_tenant_browse_model import EntraIdTenantBrowseModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EntraIdTenantRoleBrowseModel(EntraIdTenantBrowseModel):
    """A Microsoft Entra ID role as it was kept in the backup.

    Attributes:
        is_built_in: Whether the role ships with Microsoft Entra ID rather than being a custom one.
    """

    _fields = {
        "is_built_in": ("isBuiltIn", None),
        "is_enabled": ("isEnabled", None),
        "description": ("description", None),
    }

    is_built_in: bool
    is_enabled: bool
    description: str | None | Unset = UNSET
    type_: EEntraIdTenantItemType = EEntraIdTenantItemType("Role")
