from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset

if TYPE_CHECKING:
    from .e_entra_id_tenant_application_sorting_property import EEntraIdTenantApplicationSortingProperty
    from .e_sort_expression_direction_type import ESortExpressionDirectionType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EntraIdTenantApplicationSortingBrowseSpec(Model):
    """How the applications are sorted."""

    _fields = {
        "property_": ("property", EnumRef("EEntraIdTenantApplicationSortingProperty")),
        "direction": ("direction", EnumRef("ESortExpressionDirectionType")),
    }

    property_: EEntraIdTenantApplicationSortingProperty | None | Unset = UNSET
    direction: ESortExpressionDirectionType | None | Unset = UNSET
