from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset

if TYPE_CHECKING:
    from .e_entra_id_tenant_user_sorting_property import EEntraIdTenantUserSortingProperty
    from .e_sort_expression_direction_type import ESortExpressionDirectionType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EntraIdTenantUserSortingBrowseSpec(Model):
    """Order in which users are listed.

    Attributes:
        property_: Property to sort by.
    """

    _fields = {
        "property_": ("property", EnumRef("EEntraIdTenantUserSortingProperty")),
        "direction": ("direction", EnumRef("ESortExpressionDirectionType")),
    }

    property_: EEntraIdTenantUserSortingProperty | None | Unset = UNSET
    direction: ESortExpressionDirectionType | None | Unset = UNSET
