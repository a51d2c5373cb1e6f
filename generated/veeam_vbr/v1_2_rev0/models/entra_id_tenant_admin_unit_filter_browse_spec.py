from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Unset

if TYPE_CHECKING:
    from .e_entra_id_tenant_admin_unit_visibility_type import EEntraIdTenantAdminUnitVisibilityType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EntraIdTenantAdminUnitFilterBrowseSpec(Model):
    """Narrows the administrative units that are returned."""

    _fields = {
        "display_name": ("displayName", None),
        "visibilities": ("visibilities", ListOf(EnumRef("EEntraIdTenantAdminUnitVisibilityType"))),
    }

    display_name: str | None | Unset = UNSET
    visibilities: list[EEntraIdTenantAdminUnitVisibilityType] | None | Unset = UNSET
