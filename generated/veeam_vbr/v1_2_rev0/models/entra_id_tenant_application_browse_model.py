from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Unset
from .e_entra_id_tenant_item_type import EEntraIdTenantItemType
from .entra_id_tenant_browse_model import EntraIdTenantBrowseModel

if TYPE_CHECKING:
    from .e_entra_id_tenant_application_type import EEntraIdTenantApplicationType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EntraIdTenantApplicationBrowseModel(EntraIdTenantBrowseModel):
    """An application found in a tenant backup."""

    _fields = {
        "application_type": ("applicationType", EnumRef("EEntraIdTenantApplicationType")),
        "enabled": ("enabled", None),
        "tags": ("tags", ListOf(None)),
        "description": ("description", None),
    }

    application_type: EEntraIdTenantApplicationType | None | Unset = UNSET
    enabled: bool | None | Unset = UNSET
    tags: list[str] | None | Unset = UNSET
    description: str | None | Unset = UNSET
    type_: EEntraIdTenantItemType = EEntraIdTenantItemType("Application")
