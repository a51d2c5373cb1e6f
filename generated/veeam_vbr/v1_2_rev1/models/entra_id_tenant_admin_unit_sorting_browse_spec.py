from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset

if TYPE_CHECKING:
    from .e_entra_id_tenant_admin_unit_sorting_property import EEntraIdTenantAdminUnitSortingProperty
    from .e_sort_expression_direction_type import ESortExpressionDirectionType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EntraIdTenantAdminUnitSortingBrowseSpec(Model):
    """How the administrative units are sorted."""

    _fields = {
        "property_": ("property", EnumRef("EEntraIdTenantAdminUnitSortingProperty")),
        "direction": ("direction", EnumRef("ESortExpressionDirectionType")),
    }

    property_: EEntraIdTenantAdminUnitSortingProperty | None | Unset = UNSET
    direction: ESortExpressionDirectionType | None | Unset = UNSET
