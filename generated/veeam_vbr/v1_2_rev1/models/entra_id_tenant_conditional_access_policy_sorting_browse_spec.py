from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset

if TYPE_CHECKING:
    from .e_entra_id_tenant_conditional_access_policy_sorting_property import (
        EEntraIdTenantConditionalAccessPolicySortingProperty,
    )
    from .e_sort_expression_direction_type import ESortExpressionDirectionType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EntraIdTenantConditionalAccessPolicySortingBrowseSpec(Model):
    """Order in which conditional access policies are listed.

    Attributes:
        property_: Property to sort by.
    """

    _fields = {
        "property_": ("property", EnumRef("EEntraIdTenantConditionalAccessPolicySortingProperty")),
        "direction": ("direction", EnumRef("ESortExpressionDirectionType")),
    }

    property_: EEntraIdTenantConditionalAccessPolicySortingProperty | None | Unset = UNSET
    direction: ESortExpressionDirectionType | None | Unset = UNSET
